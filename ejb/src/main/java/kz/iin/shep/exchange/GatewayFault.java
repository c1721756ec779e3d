package kz.iin.shep.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The gateway, or the system that answers through it, said in a signed fault that it has no answer. */
public final class GatewayFault extends GatewayUnavailable {

    /** Of the gateway's {@code ErrorInfo}, whose {@code subError} may be another; and of the faults that contracts declare. */
    private static final Set<String> NAMES = Set.of("errorCode", "code");

    private final List<String> codes;

    /** @param fault the element in the SOAP body */
    public GatewayFault(Element fault) {
        super("FAULT");
        NodeList all = fault.getElementsByTagNameNS("*", "*");
        this.codes = IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(element -> NAMES.contains(element.getLocalName()))
                .map(Node::getTextContent)
                .map(String::strip)
                .toList();
    }

    /** All that it names, the outermost first; written by others, and not fit for a log. */
    public List<String> codes() {
        return codes;
    }
}
