package kz.iin.web.soap;

import javax.xml.stream.XMLStreamException;

/** XML that is well-formed and still not read. */
final class ForbiddenXml extends XMLStreamException implements Coded {

    private final transient FaultCode code;

    ForbiddenXml(FaultCode code) {
        super(code.name());
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
