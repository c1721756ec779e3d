package kz.iin.shep;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Envelopes as text, and the element in their body. */
public final class EnvelopeFixture {

    static final String ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";

    private EnvelopeFixture() {}

    static Element payloadOf(String file) {
        try (InputStream stream = EnvelopeFixture.class.getResourceAsStream(file + ".xml")) {
            Document envelope = parse(new InputSource(stream));
            return firstElementIn(
                    envelope.getElementsByTagNameNS(ENVELOPE, "Body").item(0));
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    public static Element parsed(String xml) {
        return parse(new InputSource(new StringReader(xml))).getDocumentElement();
    }

    private static Element firstElementIn(Node parent) {
        return Stream.iterate(parent.getFirstChild(), Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Document parse(InputSource source) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(source);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("no XML", e);
        }
    }
}
