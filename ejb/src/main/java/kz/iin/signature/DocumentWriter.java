package kz.iin.signature;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a document from the events of a parser, counting. A document builder would count only when all is in memory. */
final class DocumentWriter extends DefaultHandler {

    private static final DOMImplementation DOM = dom();

    private final XmlLimits limits;
    private final Document document = DOM.createDocument(null, null, null);
    private final StringBuilder text = new StringBuilder();
    private Node open = document;
    private int depth;
    private int nodes;

    DocumentWriter(XmlLimits limits) {
        this.limits = limits;
    }

    Document document() {
        return document;
    }

    @Override
    public void startElement(String namespace, String localName, String name, Attributes attributes)
            throws SAXException {
        writeText();
        count(1 + attributes.getLength());
        refuse(++depth > limits.depth(), "elements in each other");
        refuse(attributes.getLength() > limits.attributes(), "attributes");
        Element element = document.createElementNS(orNone(namespace), name);
        for (int i = 0; i < attributes.getLength(); i++) {
            element.setAttributeNS(orNone(attributes.getURI(i)), attributes.getQName(i), attributes.getValue(i));
        }
        open = open.appendChild(element);
    }

    @Override
    public void endElement(String namespace, String localName, String name) throws SAXException {
        writeText();
        open = open.getParentNode();
        depth--;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        writeText();
        count(1);
        open.appendChild(document.createProcessingInstruction(target, data));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private void writeText() throws SAXException {
        if (!text.isEmpty()) {
            count(1);
            open.appendChild(document.createTextNode(text.toString()));
            text.setLength(0);
        }
    }

    private void count(int more) throws SAXException {
        nodes += more;
        refuse(nodes > limits.nodes(), "nodes");
    }

    private static void refuse(boolean passed, String limit) throws SAXException {
        if (passed) {
            throw new SAXException("more " + limit + " than are taken");
        }
    }

    private static String orNone(String namespace) {
        return namespace.isEmpty() ? null : namespace;
    }

    private static DOMImplementation dom() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform has documents", e);
        }
    }
}
