package kz.iin.registry.shep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.iin.contract.consumed.mvd.v1.CheckPersonResponse;
import kz.iin.number.Iin;
import kz.iin.registry.Answer;
import kz.iin.registry.ContractXml;
import kz.iin.registry.Operation;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.registry.gbdfl.GbdFlNaming;
import kz.iin.shep.AsyncReceipt;
import kz.iin.shep.EnvelopeFixture;
import org.w3c.dom.Element;

/** A question to the MVD over an asynchronous channel in memory: the test gives the time, the receipts and the answers. */
final class AsyncChannelFixture {

    static final Duration PATIENCE = Duration.ofHours(1);
    static final String IIN = "800101050003";

    private static final UUID MESSAGE_ID = UUID.fromString("0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a02");
    private static final OutgoingMessage QUESTION =
            new OutgoingMessage(MESSAGE_ID, Operation.CHECK_PERSON, "<question/>");

    private static final ContractXml XML = new ContractXml(
            CheckPersonResponse.class.getResource("/META-INF/wsdl/consumed/mvd/v1/mvd.xsd"), CheckPersonResponse.class);

    private static final String ANSWER = """
            <checkPersonResponse xmlns="urn:kz:iin:contract:consumed:mvd:v1" \
            xmlns:g="urn:kz:iin:contract:common:gbdfl:v1"><header>\
            <g:messageId>0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a03</g:messageId>\
            <g:messageDate>2026-03-02T11:00:01+05:00</g:messageDate><g:requestId>%s</g:requestId>\
            <g:messageResult><g:code>%s</g:code><g:nameRu>да</g:nameRu><g:nameKz>иә</g:nameKz></g:messageResult>\
            </header><existingIin>%s</existingIin></checkPersonResponse>""";

    /** What was sent to the gateway. */
    final List<String> sent = new ArrayList<>();

    private final Map<String, Instant> chains = new HashMap<>();
    private final List<Brought> brought = new ArrayList<>();
    private final AsyncChannel channel =
            new AsyncChannel(URI.create("http://127.0.0.1/"), new Told(), new Kept(), XML, PATIENCE);
    private Instant now = Instant.parse("2026-03-02T06:00:00Z");
    private Optional<String> receipt = Optional.empty();

    private record Brought(String correlationId, String answer) {}

    Answer ask() throws RegistryUnavailable, RequestRefused {
        return channel.exchange("checkPerson", QUESTION, CheckPersonResponse.class, AsyncChannelFixture::checked);
    }

    void gatewayNames(String correlationId) {
        receipt = Optional.of(correlationId);
    }

    void gatewayTakesNothing() {
        receipt = Optional.empty();
    }

    void later(Duration passed) {
        now = now.plus(passed);
    }

    void isBrought(String correlationId, String answer) {
        brought.add(new Brought(correlationId, answer));
    }

    static String rightAnswer() {
        return ANSWER.formatted(MESSAGE_ID, "00000", IIN);
    }

    static String answerToAnother() {
        return ANSWER.formatted(new UUID(0, 0), "00000", IIN);
    }

    static String answerWithAWrongCheckDigit() {
        return ANSWER.formatted(MESSAGE_ID, "00000", "800101050004");
    }

    static String refusal() {
        return ANSWER.formatted(MESSAGE_ID, "10002", IIN);
    }

    private static Answer checked(CheckPersonResponse response) throws RegistryUnavailable, RequestRefused {
        GbdFlNaming.requireAnswerTo(MESSAGE_ID, response.getHeader());
        if (response.getHeader().getMessageResult().getCode().equals("10002")) {
            throw new RequestRefused("PERSON_HAS_NUMBER");
        }
        return new Answer.PersonChecked(true, false, Optional.of(new Iin(response.getExistingIin())));
    }

    /** The gateway, which takes a message or does not. */
    private final class Told extends Mailing {

        private int signed;

        @Override
        byte[] firstOfChain(OutgoingMessage message) {
            signed++;
            return ("signed " + signed).getBytes(UTF_8);
        }

        @Override
        Element post(URI address, String operation, OutgoingMessage message, byte[] bytes) throws RegistryUnavailable {
            sent.add(new String(bytes, UTF_8));
            String correlationId = receipt.orElseThrow(() -> new RegistryUnavailable("NO_CONNECTION"));
            return EnvelopeFixture.parsed(new AsyncReceipt("500000001", correlationId, now, Optional.empty()).write());
        }

        @Override
        Instant moment() {
            return now;
        }
    }

    /** The tables, for one question. */
    private final class Kept extends Calls {

        private Optional<byte[]> message = Optional.empty();

        @Override
        public byte[] message(UUID messageId, Supplier<byte[]> signing, Instant at) {
            message = message.or(() -> Optional.of(signing.get()));
            return message.orElseThrow();
        }

        @Override
        public void opened(UUID messageId, String correlationId, Instant at) {
            chains.put(correlationId, at);
        }

        @Override
        public boolean isOpenedSince(UUID messageId, Instant moment) {
            return chains.values().stream().anyMatch(moment::isBefore);
        }

        @Override
        public void forgetAnswers(UUID messageId) {
            brought.removeIf(message -> chains.containsKey(message.correlationId()));
            chains.clear();
        }

        @Override
        public List<String> answersTo(UUID messageId) {
            return brought.stream()
                    .filter(message -> chains.containsKey(message.correlationId()))
                    .map(Brought::answer)
                    .toList();
        }
    }
}
