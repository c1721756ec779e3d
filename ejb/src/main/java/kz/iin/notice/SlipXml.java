package kz.iin.notice;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import kz.iin.certificate.print.BreakableText;
import kz.iin.certificate.print.Stationery;

/** The input of the stylesheet. Written by StAX, so that no content can become markup. */
final class SlipXml {

    private final XMLStreamWriter xml;
    private final Stationery stationery;

    private SlipXml(XMLStreamWriter xml, Stationery stationery) {
        this.xml = xml;
        this.stationery = stationery;
    }

    static Source of(List<Slip> slips, Stationery stationery) {
        StringWriter text = new StringWriter();
        try {
            new SlipXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text), stationery).write(slips);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text that no XML can hold", e);
        }
        return new StreamSource(new StringReader(text.toString()));
    }

    private void write(List<Slip> slips) throws XMLStreamException {
        xml.writeStartDocument();
        xml.writeStartElement("slips");
        for (Slip slip : slips) {
            write(slip);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void write(Slip slip) throws XMLStreamException {
        xml.writeStartElement("slip");
        xml.writeAttribute("language", slip.language().toLanguageTag());
        element("state", stationery.text("certificate.state", slip.language()));
        element("mission", slip.mission());
        element("title", slip.title());
        for (Slip.Line line : slip.lines()) {
            xml.writeStartElement("line");
            element("label", line.label());
            element("value", BreakableText.of(line.value()));
            xml.writeEndElement();
        }
        for (String paragraph : slip.paragraphs()) {
            element("paragraph", BreakableText.of(paragraph));
        }
        element("signature", stationery.text("certificate.signature", slip.language()));
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
