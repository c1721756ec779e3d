package kz.iin.report.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.iin.report.count.Measure;
import kz.iin.report.count.Scope;
import kz.iin.report.edition.Delta;
import kz.iin.report.edition.Deltas;
import kz.iin.report.edition.Edition;
import kz.iin.report.edition.Line;

/** A report as XML by {@code report.xsd}. The same report gives the same bytes. */
public final class EditionXml {

    public static final String MEDIA_TYPE = "application/xml";

    /** Of the schema. */
    static final String NAMESPACE = "urn:kz:iin:contract:common:report:v1";

    private final XMLStreamWriter xml;

    private EditionXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static byte[] of(Edition edition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            String utf8 = StandardCharsets.UTF_8.name();
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, utf8);
            writer.writeStartDocument(utf8, "1.0");
            new EditionXml(writer).write(edition);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a code that no XML can hold", e);
        }
        return bytes.toByteArray();
    }

    private void write(Edition edition) throws XMLStreamException {
        xml.writeStartElement("report");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("number", edition.number());
        xml.writeAttribute("kind", edition.period().kind().name());
        xml.writeAttribute("from", edition.period().from().toString());
        xml.writeAttribute("to", edition.period().to().toString());
        xml.writeAttribute("countedAt", edition.countedAt().toString());
        if (!edition.scope().isWhole()) {
            scope(edition.scope());
        }
        for (Line line : edition.lines()) {
            fact(line);
        }
        for (Deltas deltas : edition.deltas()) {
            deltas(deltas);
        }
        xml.writeEndElement();
    }

    private void scope(Scope scope) throws XMLStreamException {
        xml.writeEmptyElement("scope");
        code("mission", scope.mission());
        code("country", scope.country());
        code("citizenship", scope.citizenship());
        code("category", scope.category());
        code("officer", scope.officer());
    }

    private void fact(Line line) throws XMLStreamException {
        xml.writeEmptyElement("fact");
        place(line.measure(), line.mission(), line.key());
        count("count", line.count());
        count("previous", line.previous());
        count("change", line.change());
        count("yearEarlier", line.yearEarlier());
        count("yearlyChange", line.yearlyChange());
    }

    private void deltas(Deltas deltas) throws XMLStreamException {
        for (Delta delta : deltas.all()) {
            xml.writeEmptyElement("delta");
            xml.writeAttribute("report", deltas.earlier());
            place(delta.measure(), delta.mission(), delta.key());
            count("told", delta.told());
            count("counted", delta.counted());
        }
    }

    private void place(Measure measure, Optional<String> mission, Optional<String> key) throws XMLStreamException {
        xml.writeAttribute("measure", measure.name());
        code("mission", mission);
        code("key", key);
    }

    private void code(String name, Optional<String> code) throws XMLStreamException {
        if (code.isPresent()) {
            xml.writeAttribute(name, code.get());
        }
    }

    private void count(String name, long count) throws XMLStreamException {
        xml.writeAttribute(name, Long.toString(count));
    }
}
