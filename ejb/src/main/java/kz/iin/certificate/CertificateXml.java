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

/** The input of the stylesheet: the pages and the fixed texts. Written by StAX, so that no content can become markup. */
final class CertificateXml {

    private final XMLStreamWriter xml;
    private final CertificateTexts texts;

    private CertificateXml(XMLStreamWriter xml, CertificateTexts texts) {
        this.xml = xml;
        this.texts = texts;
    }

    static Source of(List<CertificatePage> pages, CertificateTexts texts) {
        StringWriter text = new StringWriter();
        try {
            new CertificateXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text), texts).write(pages);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text that no XML can hold", e);
        }
        return new StreamSource(new StringReader(text.toString()));
    }

    private void write(List<CertificatePage> pages) throws XMLStreamException {
        xml.writeStartDocument();
        xml.writeStartElement("certificates");
        for (String key : texts.labels()) {
            xml.writeStartElement("text");
            xml.writeAttribute("key", key);
            languages(texts.wording(key));
            xml.writeEndElement();
        }
        for (CertificatePage page : pages) {
            page(page.content(), page.marks());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void page(CertificateContent content, Marks marks) throws XMLStreamException {
        xml.writeStartElement("certificate");
        element("number", content.certificateNumber());
        element("iin", content.iin());
        xml.writeStartElement("mission");
        languages(content.mission());
        xml.writeEndElement();
        for (PrintedField field : PrintedField.of(content, texts)) {
            field(field);
        }
        marks(marks);
        xml.writeEndElement();
    }

    private void marks(Marks marks) throws XMLStreamException {
        element("code", marks.code());
        element("address", BreakableText.of(marks.address()));
        if (marks.signer().isPresent()) {
            element("signer", BreakableText.of(marks.signer().get()));
        }
        if (marks.copy().isPresent()) {
            element("copy", Integer.toString(marks.copy().getAsInt()));
        }
    }

    private void field(PrintedField field) throws XMLStreamException {
        xml.writeStartElement("field");
        xml.writeAttribute("key", field.key());
        for (String line : field.lines()) {
            element("line", BreakableText.of(line));
        }
        xml.writeEndElement();
    }

    private void languages(Wording wording) throws XMLStreamException {
        element("kk", wording.kk());
        element("ru", wording.ru());
        element("en", wording.en());
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
