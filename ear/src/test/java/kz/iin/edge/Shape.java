package kz.iin.edge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a contract says, without where it is served, how it is indented and which prefixes it uses. A server may put the
 * parts of a WSDL in another order; in a schema the order is kept.
 */
final class Shape {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final Set<String> WHERE = Set.of("schemaLocation", "location");

    private Shape() {}

    static Document parse(InputSource source) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(source);
    }

    static String of(Document document) {
        return String.join("\n", lines(document.getDocumentElement()));
    }

    private static List<String> lines(Element element) {
        List<List<String>> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(lines(child));
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue().strip());
            }
        }
        if (WSDL.equals(element.getNamespaceURI())) {
            children.sort((a, b) -> a.toString().compareTo(b.toString()));
        }
        List<String> lines = new ArrayList<>();
        lines.add("{" + element.getNamespaceURI() + "}" + element.getLocalName() + attributes(element) + " " + text);
        children.forEach(child -> child.forEach(line -> lines.add("  " + line)));
        return lines;
    }

    private static Set<String> attributes(Element element) {
        Set<String> attributes = new TreeSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean isPrefix = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
            if (!isPrefix && !WHERE.contains(attribute.getLocalName())) {
                attributes.add(attribute.getName() + "=" + attribute.getValue());
            }
        }
        return attributes;
    }
}
