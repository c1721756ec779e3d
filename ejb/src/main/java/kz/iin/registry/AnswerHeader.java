package kz.iin.registry;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The names that an answer of a ministry gives itself, as far as it does: to be written down, not to be relied on. */
record AnswerHeader(Optional<String> messageId, Optional<String> requestId) {

    private static final String NAMESPACE = "urn:kz:iin:contract:common:gbdfl:v1";

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
        Optional<String> messageId = Optional.empty();
        while (payload.hasNext()) {
            if (payload.next() == XMLStreamReader.START_ELEMENT && NAMESPACE.equals(payload.getNamespaceURI())) {
                switch (payload.getLocalName()) {
                    case "messageId" ->
                        messageId = Optional.of(payload.getElementText().strip());
                    case "requestId" -> {
                        return new AnswerHeader(
                                messageId, Optional.of(payload.getElementText().strip()));
                    }
                    case "messageResult" -> {
                        return new AnswerHeader(messageId, Optional.empty());
                    }
                    default -> {}
                }
            }
        }
        return new AnswerHeader(messageId, Optional.empty());
    }
}
