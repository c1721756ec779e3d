package kz.iin.signature;

/** No XML, or such as is not taken from a stranger. */
public final class UnreadableXml extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableXml(Exception cause) {
        super("not readable", cause);
    }
}
