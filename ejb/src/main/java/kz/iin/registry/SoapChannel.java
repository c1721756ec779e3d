package kz.iin.registry;

import jakarta.xml.bind.JAXBException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.iin.journal.Direction;
import kz.iin.journal.Journal;
import kz.iin.journal.Opening;
import kz.iin.journal.Particulars;
import kz.iin.journal.body.Body;

/**
 * Sends a written request to a ministry as SOAP and reads the answer, checked against the contract. Each try is written
 * down in the journal; nothing that the ministry wrote gets into an exception or a log.
 */
public final class SoapChannel implements Channel {

    private static final String CONTRACTS = "urn:kz:iin:contract:consumed:";
    private static final int OK = 200;
    private static final int FAULT = 500;

    private final String namespace;
    private final ContractXml xml;
    private final URI address;
    private final HttpPost http;
    private final Timeouts timeouts;
    private final Journal journal;

    /**
     * @param namespace of the contract, whose operations name their actions after it
     * @param address where the ministry listens
     */
    public SoapChannel(String namespace, ContractXml xml, URI address, Timeouts timeouts, Journal journal) {
        this.namespace = namespace;
        this.xml = xml;
        this.address = address;
        this.http = new HttpPost(address);
        this.timeouts = timeouts;
        this.journal = journal;
    }

    /**
     * @throws RegistryUnavailable NO_CONNECTION or TIMEOUT when nothing came, HTTP_ERROR when no SOAP came, FAULT when the
     *     ministry could not answer, BAD_ANSWER when the answer breaks the contract
     */
    @Override
    public <T> Answer exchange(String operation, OutgoingMessage message, Class<T> answerType, AnswerReading<T> reading)
            throws RegistryUnavailable, RequestRefused {
        Body envelope = message.operation().isOfReport()
                ? xml.withAttachments(message.payload())
                : SoapEnvelope.of(message.payload());
        JournaledTry journaled = new JournaledTry(journal, opening(operation, message, envelope));
        String outcome = "INTERNAL";
        try {
            HttpResponse<byte[]> response =
                    http.send(namespace + ":" + operation, envelope, timeouts.of(message.operation()));
            Answer answer = reading.read(believed(journaled.answered(response), answerType));
            outcome = "OK";
            return answer;
        } catch (RegistryUnavailable unavailable) {
            outcome = unavailable.code();
            throw unavailable;
        } catch (RequestRefused refused) {
            outcome = refused.code();
            throw refused;
        } finally {
            journaled.close(outcome);
        }
    }

    private Opening opening(String operation, OutgoingMessage message, Body envelope) {
        Particulars.Ids ids =
                new Particulars.Ids(Optional.of(message.messageId().toString()), Optional.empty(), Optional.empty());
        return new Opening(
                Direction.OUT,
                namespace.replace(CONTRACTS, "").replace(':', '/'),
                address.toString(),
                new Particulars(
                        Optional.of(message.operation().partner().name()),
                        Optional.of(operation),
                        Optional.empty(),
                        ids,
                        Optional.empty()),
                Optional.of(envelope));
    }

    private <T> T believed(HttpResponse<byte[]> answer, Class<T> answerType)
            throws RegistryUnavailable, RequestRefused {
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
            throw DeclaredFault.unavailable(DeclaredFault.codeIn(payload));
        }
        return xml.read(payload, answerType);
    }
}
