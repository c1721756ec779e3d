package kz.iin.web.soap;

import java.io.IOException;

/** The request, or the stream it comes in, is turned away before anybody understands it. */
final class NotAccepted extends IOException implements Coded {

    private final transient FaultCode code;

    NotAccepted(FaultCode code) {
        super(code.name());
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
