package kz.iin.registry;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The one fault that our contracts declare, however it comes: in a SOAP fault, in an envelope that holds one, or alone where
 * another message carries it.
 */
public final class DeclaredFault {

    private static final String NAMESPACE = "urn:kz:iin:contract:common:types:v1";
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final Set<String> REFUSALS = Set.of("INVALID_MESSAGE", "INVALID_VALUE");

    private DeclaredFault() {}

    /** Whether the code says that the request breaks the contract; any other may pass. */
    public static boolean isRefusal(String code) {
        return REFUSALS.contains(code);
    }

    /**
     * What a fault with such a code means.
     *
     * @return to be thrown: the ministry can't answer now
     * @throws RequestRefused if it is the ministry's last word
     */
    public static RegistryUnavailable unavailable(Optional<String> code) throws RequestRefused {
        Optional<String> refusal = code.filter(DeclaredFault::isRefusal);
        if (refusal.isPresent()) {
            throw new RequestRefused(refusal.get());
        }
        return new RegistryUnavailable("FAULT");
    }

    /** @throws RegistryUnavailable FAULT if the text is a fault that may pass, BAD_ANSWER if it is no XML */
    public static void requireNoneIn(String xml) throws RegistryUnavailable, RequestRefused {
        try {
            XMLStreamReader root = SoapEnvelope.reader(xml);
            if (isFault(root.getNamespaceURI(), root.getLocalName())) {
                throw unavailable(codeIn(root));
            }
        } catch (XMLStreamException broken) {
            throw new RegistryUnavailable("BAD_ANSWER", broken);
        }
    }

    /**
     * @param holder of an answer as child elements
     * @throws RegistryUnavailable FAULT if one of them is a fault that may pass
     */
    public static void requireNoneIn(Element holder) throws RegistryUnavailable, RequestRefused {
        for (Node child = holder.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && isFault(element.getNamespaceURI(), element.getLocalName())) {
                throw unavailable(codeIn(element));
            }
        }
    }

    /**
     * The code that the fault declares; empty when it is another fault.
     *
     * @param fault a reader that stands on it
     */
    static Optional<String> codeIn(XMLStreamReader fault) throws XMLStreamException {
        while (fault.hasNext()) {
            if (fault.next() == XMLStreamReader.START_ELEMENT
                    && fault.getLocalName().equals("code")
                    && NAMESPACE.equals(fault.getNamespaceURI())) {
                return Optional.of(fault.getElementText().strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> codeIn(Element fault) {
        NodeList codes = fault.getElementsByTagNameNS(NAMESPACE, "code");
        return Optional.ofNullable(codes.item(0)).map(Node::getTextContent).map(String::strip);
    }

    private static boolean isFault(String namespace, String name) {
        return SOAP.equals(namespace) && (name.equals("Fault") || name.equals("Envelope"))
                || NAMESPACE.equals(namespace) && name.equals("fault");
    }
}
