package kz.iin.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads XML from a stranger: no document type, hence no entity, and an end to everything that can be made large. It gives up
 * where a limit is passed and not after having read the rest. Comments are left out: no signature covers them, and one inside
 * a value would cut it in two.
 */
public final class ReadXml {

    private static final String JDK_LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
    private static final SAXParserFactory PARSERS = parsers();

    private final XmlLimits limits;

    public ReadXml(XmlLimits limits) {
        this.limits = limits;
    }

    /** @throws UnreadableXml when it is no XML, has a document type, or passes a limit */
    public Document read(byte[] content) throws UnreadableXml {
        return read(new ByteArrayInputStream(content));
    }

    /** @throws UnreadableXml when it is no XML, has a document type, or passes a limit */
    public Document read(InputStream content) throws UnreadableXml {
        DocumentWriter writer = new DocumentWriter(limits);
        try {
            SAXParser parser = PARSERS.newSAXParser();
            parser.setProperty(JDK_LIMITS + "elementAttributeLimit", limits.attributes());
            parser.setProperty(JDK_LIMITS + "maxElementDepth", limits.depth());
            parser.parse(new InputSource(new BoundedStream(content, limits.bytes())), writer);
            return writer.document();
        } catch (SAXException | IOException e) {
            throw new UnreadableXml(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform reads XML", e);
        }
    }

    private static SAXParserFactory parsers() {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
            factory.setFeature("http://xml.org/sax/features/xmlns-uris", true);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the parser of the platform has these features", e);
        }
    }
}
