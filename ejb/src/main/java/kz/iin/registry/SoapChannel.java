package kz.iin.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.xml.bind.JAXBException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Sends a written request to a ministry as SOAP and reads the answer, checked against the contract. Nothing that the
 * ministry wrote gets into an exception or a log.
 */
public final class SoapChannel implements Channel {

    private static final int OK = 200;
    private static final int FAULT = 500;

    /** The declared fault with one of these says that the request breaks the contract; any other may pass. */
    private static final Set<String> REFUSALS = Set.of("INVALID_MESSAGE", "INVALID_VALUE");

    private final String namespace;
    private final ContractXml xml;
    private final HttpPost http;
    private final Timeouts timeouts;

    /**
     * @param namespace of the contract, whose operations name their actions after it
     * @param address where the ministry listens
     */
    public SoapChannel(String namespace, ContractXml xml, URI address, Timeouts timeouts) {
        this.namespace = namespace;
        this.xml = xml;
        this.http = new HttpPost(address);
        this.timeouts = timeouts;
    }

    /**
     * @throws RegistryUnavailable NO_CONNECTION or TIMEOUT when nothing came, HTTP_ERROR when no SOAP came, FAULT when the
     *     ministry could not answer, BAD_ANSWER when the answer breaks the contract
     */
    @Override
    public <T> T exchange(String operation, OutgoingMessage message, Class<T> answerType)
            throws RegistryUnavailable, RequestRefused {
        byte[] envelope = SoapEnvelope.around(message.payload()).getBytes(UTF_8);
        HttpResponse<byte[]> answer =
                http.send(namespace + ":" + operation, envelope, timeouts.of(message.operation()));
        if (answer.statusCode() != OK && answer.statusCode() != FAULT) {
            throw new RegistryUnavailable("HTTP_ERROR");
        }
        try {
            return read(answer, answerType);
        } catch (XMLStreamException | JAXBException | ClassCastException broken) {
            throw new RegistryUnavailable(answer.statusCode() == OK ? "BAD_ANSWER" : "HTTP_ERROR", broken);
        }
    }

    private <T> T read(HttpResponse<byte[]> answer, Class<T> answerType)
            throws XMLStreamException, JAXBException, RegistryUnavailable, RequestRefused {
        XMLStreamReader payload = SoapEnvelope.payload(answer.body());
        if (SoapEnvelope.isFault(payload)) {
            throwAsFault(SoapEnvelope.codeOf(payload));
        }
        return xml.read(payload, answerType);
    }

    private static void throwAsFault(Optional<String> code) throws RegistryUnavailable, RequestRefused {
        Optional<String> refusal = code.filter(REFUSALS::contains);
        if (refusal.isPresent()) {
            throw new RequestRefused(refusal.get());
        }
        throw new RegistryUnavailable("FAULT");
    }
}
