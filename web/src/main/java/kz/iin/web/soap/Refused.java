package kz.iin.web.soap;

/** The edge says no to a message that was read. */
public final class Refused extends RuntimeException implements Coded {

    private final transient FaultCode code;

    public Refused(FaultCode code) {
        super(code.name());
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
