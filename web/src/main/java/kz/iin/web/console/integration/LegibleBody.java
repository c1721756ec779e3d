package kz.iin.web.console.integration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import kz.iin.journal.body.Body;

/**
 * What stood in a message, laid out for people: XML indented, files within it cut short, of a message with attachments the part
 * that is XML. What is no XML is shown as it came.
 *
 * @param isWhole false when the end is left out, because it is too long to be read
 */
record LegibleBody(String text, boolean isWhole) {

    static final int MOST_CHARACTERS = 200_000;

    private static final Templates LAYOUT = layout();

    static LegibleBody of(Body body) {
        String text = laidOut(body.mediaType().startsWith("multipart/") ? firstPart(body.bytes()) : body.bytes());
        return new LegibleBody(
                text.substring(0, Math.min(text.length(), MOST_CHARACTERS)), text.length() <= MOST_CHARACTERS);
    }

    /** Withholds the message. */
    @Override
    public String toString() {
        return "LegibleBody[" + text.length() + "]";
    }

    /** From the first element to the delimiter that follows. */
    private static byte[] firstPart(byte[] parts) {
        String latin = new String(parts, StandardCharsets.ISO_8859_1);
        int begin = latin.indexOf('<', Math.max(0, latin.indexOf("\r\n\r\n")));
        int end = latin.indexOf("\r\n--", Math.max(0, begin));
        return begin < 0 ? parts : Arrays.copyOfRange(parts, begin, end < 0 ? parts.length : end);
    }

    private static String laidOut(byte[] bytes) {
        try {
            StringWriter text = new StringWriter();
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            StAXSource source = new StAXSource(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
            LAYOUT.newTransformer().transform(source, new StreamResult(text));
            return text.toString();
        } catch (XMLStreamException | TransformerException noXml) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Templates layout() {
        try (InputStream sheet = LegibleBody.class.getResourceAsStream("legible.xsl")) {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newTemplates(new StreamSource(sheet));
        } catch (TransformerConfigurationException | IOException broken) {
            throw new IllegalStateException("legible.xsl", broken);
        }
    }
}
