package kz.iin.signature;

/** No XML, or such as is not taken from a stranger. */
public final class UnreadableXml extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnreadableXml(Reason reason, Exception cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
