package kz.iin.signature;

import java.util.Locale;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Names of elements inside a document. Whatever any library takes for an identifier counts: {@code wsu:Id}, {@code xml:id},
 * {@code Id}, {@code ID} and {@code id}.
 */
final class Identifiers {

    private Identifiers() {}

    static void refuseTwice(String id, Document document) throws Refusal {
        int bearers = 0;
        for (Node node = document.getDocumentElement(); node != null; node = next(node)) {
            bearers += node instanceof Element element && bears(element, id) ? 1 : 0;
        }
        Refusal.when(bearers != 1, Reason.DUPLICATE_ID);
    }

    private static boolean bears(Element element, String id) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if ("id".equals(attribute.getLocalName().toLowerCase(Locale.ROOT)) && id.equals(attribute.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** The next node of the document, without recursion. */
    private static Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node from = node;
        while (from != null && from.getNextSibling() == null) {
            from = from.getParentNode();
        }
        return from == null ? null : from.getNextSibling();
    }
}
