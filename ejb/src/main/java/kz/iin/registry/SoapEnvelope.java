package kz.iin.registry;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.iin.journal.body.Body;

/** SOAP 1.1 around a message: put on before it is sent, taken off before the answer is read. */
final class SoapEnvelope {

    static final String MEDIA_TYPE = "text/xml; charset=UTF-8";

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String HEAD = "<soap:Envelope xmlns:soap=\"" + SOAP + "\"><soap:Body>";
    private static final String TAIL = "</soap:Body></soap:Envelope>";

    private static final XMLInputFactory READERS = readers();

    private SoapEnvelope() {}

    static String around(String payload) {
        return HEAD + payload + TAIL;
    }

    /** As it goes over the wire. */
    static Body of(String payload) {
        return new Body(around(payload).getBytes(StandardCharsets.UTF_8), MEDIA_TYPE);
    }

    /** A reader that stands on the root element. */
    static XMLStreamReader reader(String xml) throws XMLStreamException {
        XMLStreamReader reader = READERS.createXMLStreamReader(new StringReader(xml));
        reader.nextTag();
        return reader;
    }

    /** A reader that stands on the element in the body. */
    static XMLStreamReader payload(byte[] message) throws XMLStreamException {
        XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(message));
        reader.nextTag();
        reader.require(XMLStreamReader.START_ELEMENT, SOAP, "Envelope");
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && isSoap(reader, "Body")) {
                reader.nextTag();
                return reader;
            }
        }
        throw new XMLStreamException("no body");
    }

    static boolean isFault(XMLStreamReader payload) {
        return isSoap(payload, "Fault");
    }

    private static boolean isSoap(XMLStreamReader reader, String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name) && SOAP.equals(reader.getNamespaceURI());
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }
}
