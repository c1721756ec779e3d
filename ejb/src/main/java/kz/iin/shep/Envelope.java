package kz.iin.shep;

import java.util.List;
import org.w3c.dom.Element;

/** A SOAP 1.1 envelope, not signed yet. */
public final class Envelope {

    static final String NAMESPACE = "http://schemas.xmlsoap.org/soap/envelope/";

    private static final String TEXT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + "<soap:Envelope xmlns:soap=\""
            + NAMESPACE + "\"><soap:Body>%s</soap:Body></soap:Envelope>";

    private Envelope() {}

    public static String around(String payload) {
        return TEXT.formatted(payload);
    }

    /**
     * The one element in the body.
     *
     * @throws FormatMismatch if there is none, or more
     */
    public static Element payload(Element body) {
        List<Found> children = new Found(body).children().toList();
        if (children.size() != 1) {
            throw new FormatMismatch("Body", "one element");
        }
        return children.get(0).element();
    }
}
