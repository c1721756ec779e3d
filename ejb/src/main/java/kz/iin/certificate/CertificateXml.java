package kz.iin.certificate;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import kz.iin.certificate.print.BreakableText;

/** The input of the stylesheet: the content and every fixed text. Written by StAX, so that no content can become markup. */
final class CertificateXml {

    private final XMLStreamWriter xml;

    private CertificateXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static Source of(CertificateContent content, List<PrintedField> fields, CertificateTexts texts) {
        StringWriter text = new StringWriter();
        try {
            new CertificateXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text))
                    .write(content, fields, texts);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text that no XML can hold", e);
        }
        return new StreamSource(new StringReader(text.toString()));
    }

    private void write(CertificateContent content, List<PrintedField> fields, CertificateTexts texts)
            throws XMLStreamException {
        xml.writeStartDocument();
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
