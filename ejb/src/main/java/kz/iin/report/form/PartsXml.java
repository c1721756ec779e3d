package kz.iin.report.form;

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
final class PartsXml {

    private final XMLStreamWriter xml;
    private final Stationery stationery;

    private PartsXml(XMLStreamWriter xml, Stationery stationery) {
        this.xml = xml;
        this.stationery = stationery;
    }

    static Source of(List<Part> parts, Stationery stationery) {
        StringWriter text = new StringWriter();
        try {
            new PartsXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text), stationery).write(parts);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text that no XML can hold", e);
        }
        return new StreamSource(new StringReader(text.toString()));
    }

    private void write(List<Part> parts) throws XMLStreamException {
        xml.writeStartDocument();
        xml.writeStartElement("parts");
        for (Part part : parts) {
            write(part);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void write(Part part) throws XMLStreamException {
        xml.writeStartElement("part");
        xml.writeAttribute("language", part.language().toLanguageTag());
        element("state", stationery.text("certificate.state", part.language()));
        element("unit", stationery.text("report.unit", part.language()));
        element("title", part.title());
        element("subject", stationery.text("report.subject", part.language()));
        element("numberLabel", stationery.text("report.number", part.language()));
        element("number", part.number());
        element("chart", stationery.text("report.chart", part.language()));
        rows("fact", part.facts());
        for (Section section : part.sections()) {
            write(section);
        }
        xml.writeEndElement();
    }

    private void write(Section section) throws XMLStreamException {
        xml.writeStartElement("section");
        xml.writeAttribute("drawn", Boolean.toString(section.isDrawn()));
        element("title", section.title());
        for (String column : section.columns()) {
            element("column", column);
        }
        rows("row", section.rows());
        xml.writeEndElement();
    }

    private void rows(String name, List<Section.Row> rows) throws XMLStreamException {
        for (Section.Row row : rows) {
            xml.writeStartElement(name);
            xml.writeAttribute("bar", Long.toString(row.bar()));
            xml.writeAttribute("earlier", Long.toString(row.earlier()));
            element("label", BreakableText.of(row.label()));
            for (String cell : row.cells()) {
                element("cell", BreakableText.of(cell));
            }
            xml.writeEndElement();
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
