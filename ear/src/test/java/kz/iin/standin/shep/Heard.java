package kz.iin.standin.shep;

import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What was said to the gateway: the element in a body whose signature held. */
public record Heard(Element payload) {

    public String operation() {
        return payload.getLocalName();
    }

    /** The text of the first element of that name. */
    public Optional<String> text(String name) {
        NodeList all = payload.getElementsByTagNameNS("*", name);
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(Node::getTextContent)
                .findFirst();
    }
}
