package kz.iin.web.soap;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One fault as the caller reads it: the declared element {@code fault} of types.xsd. Its id names the line in the log. */
public record Incident(UUID id, Diagnosis diagnosis, Locale language) {

    static final QName FAULT = new QName("urn:kz:iin:contract:common:types:v1", "fault");

    private static final String ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";

    public String code() {
        return diagnosis.code();
    }

    public String message() {
        return diagnosis.text().in(language);
    }

    public Optional<String> field() {
        return diagnosis.field();
    }

    /** Whether the fault is ours and not the caller's. */
    public boolean isOurs() {
        return diagnosis.isOurs();
    }

    /** The declared fault as a document of its own, for an answer that carries it as its payload. */
    public String fault() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            writeFault(xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a fault in memory", impossible);
        }
        return text.toString();
    }

    /** The declared fault, as the only child of {@code detail}. */
    void writeDetail(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("detail");
        writeFault(xml);
        xml.writeEndElement();
    }

    private void writeFault(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("t", FAULT.getLocalPart(), FAULT.getNamespaceURI());
        xml.writeNamespace("t", FAULT.getNamespaceURI());
        write(xml, "code", diagnosis.code());
        write(xml, "message", message());
        write(xml, "field", diagnosis.field());
        write(xml, "incidentId", id.toString());
        write(xml, "rule", diagnosis.rule());
        writeText(xml);
        xml.writeEndElement();
    }

    /** In all languages, in the order of the contract. */
    private void writeText(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("t", "text", FAULT.getNamespaceURI());
        for (String code : List.of("kk", "ru", "en")) {
            write(xml, code, diagnosis.text().in(Locale.forLanguageTag(code)));
        }
        xml.writeEndElement();
    }

    /** The whole answer, for a request that never reached the SOAP stack. */
    void writeEnvelope(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("soap", "Envelope", ENVELOPE);
        xml.writeNamespace("soap", ENVELOPE);
        xml.writeStartElement("soap", "Body", ENVELOPE);
        xml.writeStartElement("soap", "Fault", ENVELOPE);
        xml.writeStartElement("faultcode");
        xml.writeCharacters(diagnosis.isOurs() ? "soap:Server" : "soap:Client");
        xml.writeEndElement();
        xml.writeStartElement("faultstring");
        xml.writeCharacters(message());
        xml.writeEndElement();
        writeDetail(xml);
        xml.writeEndDocument();
    }

    private static void write(XMLStreamWriter xml, String name, Optional<String> text) throws XMLStreamException {
        if (text.isPresent()) {
            write(xml, name, text.get());
        }
    }

    private static void write(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement("t", name, FAULT.getNamespaceURI());
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
