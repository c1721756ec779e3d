package kz.iin.shep;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what we send, to the letter of the contract: unqualified children, moments in UTC, nothing for what is not there. */
final class ElementWriter {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private ElementWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** One qualified element and what is written into it. */
    static String element(QName name, Consumer<ElementWriter> content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            new ElementWriter(xml).element("t", name, content);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw notWritten(impossible);
        }
        return text.toString();
    }

    /** A qualified element below others. */
    ElementWriter element(String prefix, QName name, Consumer<ElementWriter> content) {
        try {
            xml.writeStartElement(prefix, name.getLocalPart(), name.getNamespaceURI());
            xml.writeNamespace(prefix, name.getNamespaceURI());
            content.accept(this);
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw notWritten(impossible);
        }
        return this;
    }

    ElementWriter open(String name) {
        try {
            xml.writeStartElement(name);
        } catch (XMLStreamException impossible) {
            throw notWritten(impossible);
        }
        return this;
    }

    ElementWriter close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw notWritten(impossible);
        }
        return this;
    }

    ElementWriter text(String name, String text) {
        open(name);
        characters(text);
        return close();
    }

    ElementWriter text(String name, Optional<String> text) {
        return text.isPresent() ? text(name, text.get()) : this;
    }

    ElementWriter moment(String name, Instant at) {
        return text(name, at.truncatedTo(ChronoUnit.MILLIS).toString());
    }

    ElementWriter session(Optional<Guid> session) {
        return text("sessionId", session.map(Guid::value));
    }

    /** XML as escaped text, the usual form and the only one that every participant reads. */
    ElementWriter data(String payload) {
        open("data");
        try {
            xml.writeNamespace("xs", XMLConstants.W3C_XML_SCHEMA_NS_URI);
            xml.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
            xml.writeAttribute("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type", "xs:string");
        } catch (XMLStreamException impossible) {
            throw notWritten(impossible);
        }
        characters(payload);
        return close();
    }

    private void characters(String text) {
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException impossible) {
            throw notWritten(impossible);
        }
    }

    private static IllegalStateException notWritten(XMLStreamException impossible) {
        return new IllegalStateException("a message in memory", impossible);
    }
}
