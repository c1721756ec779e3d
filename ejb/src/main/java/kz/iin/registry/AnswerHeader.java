package kz.iin.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The names that an answer of a ministry gives itself, as far as it does: to be written down, not to be relied on. */
record AnswerHeader(Optional<String> messageId, Optional<String> requestId) {

    private static final String NAMESPACE = "urn:kz:iin:contract:common:gbdfl:v1";
    private static final String MESSAGE_ID = "messageId";
    private static final String REQUEST_ID = "requestId";
    private static final Set<String> IDS = Set.of(MESSAGE_ID, REQUEST_ID);

    /** Behind the header. */
    private static final String END = "messageResult";

    /** @param envelope as it came; what is no envelope has no names */
    static AnswerHeader in(byte[] envelope) {
        try {
            return read(SoapEnvelope.payload(envelope));
        } catch (XMLStreamException none) {
            return new AnswerHeader(Optional.empty(), Optional.empty());
        }
    }

    /** The header comes first, and the id of the request behind that of the answer. */
    private static AnswerHeader read(XMLStreamReader payload) throws XMLStreamException {
        Map<String, String> ids = new HashMap<>();
        String element = next(payload);
        while (!element.equals(END) && !ids.containsKey(REQUEST_ID)) {
            if (IDS.contains(element)) {
                ids.put(element, payload.getElementText().strip());
            }
            element = next(payload);
        }
        return new AnswerHeader(Optional.ofNullable(ids.get(MESSAGE_ID)), Optional.ofNullable(ids.get(REQUEST_ID)));
    }

    /** The name of the next element of the header; {@link #END} where nothing more of it comes. */
    private static String next(XMLStreamReader payload) throws XMLStreamException {
        while (payload.hasNext()) {
            if (payload.next() == XMLStreamReader.START_ELEMENT && NAMESPACE.equals(payload.getNamespaceURI())) {
                return payload.getLocalName();
            }
        }
        return END;
    }
}
