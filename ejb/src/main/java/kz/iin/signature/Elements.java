package kz.iin.signature;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps from an element to its children. */
final class Elements {

    private Elements() {}

    static List<Element> childrenOf(Element parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> childrenOf(Element parent, String namespace, String name) {
        return childrenOf(parent).stream()
                .filter(child -> is(child, namespace, name))
                .toList();
    }

    /** The one child of the name, or a malformed signature. */
    static Element only(Element parent, String namespace, String name) throws Refusal {
        List<Element> found = childrenOf(parent, namespace, name);
        Refusal.when(found.size() != 1, Reason.MALFORMED_SIGNATURE);
        return found.get(0);
    }

    static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }
}
