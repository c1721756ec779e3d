package kz.iin.contract;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reading XML as trees, without any external access, and telling what they say. */
final class Xml {

    private Xml() {}

    static Element read(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException("unreadable: " + file, e);
        }
    }

    static Element read(String text) {
        try {
            DocumentBuilderFactory builders = DocumentBuilderFactory.newDefaultNSInstance();
            builders.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            builders.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = builders.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("not well-formed: " + e.getMessage(), e);
        }
    }

    static List<Element> elements(Element parent, String namespace, String name) {
        return elements(parent.getElementsByTagNameNS(namespace, name));
    }

    static List<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    /** What an element says: qualified names and texts in order, but no prefixes, comments or indentation. */
    static String meaning(Element element) {
        StringBuilder said =
                new StringBuilder("{").append(element.getNamespaceURI()).append('}');
        said.append(element.getLocalName());
        List<Element> children = children(element);
        if (children.isEmpty()) {
            return said.append('=').append(element.getTextContent()).toString();
        }
        children.forEach(
                child -> said.append("\n").append(meaning(child).indent(1).stripTrailing()));
        return said.toString();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
