package kz.iin.certificate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;

/** The input of the stylesheet: the content and every fixed text. Written by StAX, so that no content can become markup. */
final class CertificateXml {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private CertificateXml() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    static Source of(CertificateContent content, List<PrintedField> fields, CertificateTexts texts)
            throws XMLStreamException {
        CertificateXml written = new CertificateXml();
        written.write(content, fields, texts);
        return new StreamSource(new ByteArrayInputStream(written.bytes.toByteArray()));
    }

    private void write(CertificateContent content, List<PrintedField> fields, CertificateTexts texts)
            throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("certificate");
        element("number", content.certificateNumber());
        element("iin", content.iin());
        wording("mission", content.mission());
        for (PrintedField field : fields) {
            field(field);
        }
        for (String key : texts.keys()) {
            wording(key, texts.wording(key));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void field(PrintedField field) throws XMLStreamException {
        xml.writeStartElement("field");
        xml.writeAttribute("key", field.key());
        for (String line : field.lines()) {
            element("line", BreakableText.of(line));
        }
        xml.writeEndElement();
    }

    private void wording(String key, Wording wording) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeAttribute("key", key);
        element("kk", wording.kk());
        element("ru", wording.ru());
        element("en", wording.en());
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
