package kz.iin.standin.shep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executor;

/** Goes between a participant and the ministries: waits for their answer, or brings it later. */
final class Courier {

    private static final String ENVELOPE =
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>%s</s:Body></s:Envelope>";
    private static final String ANSWER = """
        <t:SendMessageResponse xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types"><response><responseInfo>\
        <messageId>%s</messageId><responseDate>%s</responseDate><status><code>SCSS001</code><message>OK</message>\
        </status></responseInfo><responseData><data xmlns="http://www.w3.org/2001/XMLSchema-instance" \
        type="xsd:string">%s</data></responseData></response></t:SendMessageResponse>\
        """;
    private static final String BROUGHT = """
        <t:sendMessage xmlns:t="http://bip.bee.kz/AsyncChannel/v10/Types"><request><messageInfo>\
        <messageId>%s</messageId><correlationId>%s</correlationId><serviceId>%s</serviceId>\
        <messageType>RESPONSE</messageType><messageDate>%s</messageDate><sender><senderId>SHEP</senderId></sender>\
        </messageInfo><messageData><data>%s</data></messageData></request></t:sendMessage>\
        """;

    private final Carrier carrier;
    private final URI participant;
    private final Signatures signatures;
    private final Executor later;

    Courier(Carrier carrier, URI participant, Signatures signatures, Executor later) {
        this.carrier = carrier;
        this.participant = participant;
        this.signatures = signatures;
        this.later = later;
    }

    static byte[] envelope(String payload) {
        return ENVELOPE.formatted(payload).getBytes(StandardCharsets.UTF_8);
    }

    String answerTo(Heard question, Instant at) {
        return ANSWER.formatted(UUID.randomUUID(), at, escaped(answer(question)));
    }

    /** @param receipt names the chain */
    void bringAnswerTo(Heard question, String receipt, Instant at) {
        String correlationId = receipt.replaceFirst(".*<correlationId>([^<]*)<.*", "$1");
        String messageId = receipt.replaceFirst(".*<messageId>([^<]*)<.*", "$1") + "1";
        later.execute(() -> bring(BROUGHT.formatted(
                messageId, correlationId, question.text("serviceId").orElseThrow(), at, escaped(answer(question)))));
    }

    private void bring(String message) {
        try {
            carrier.push(participant, signatures.sign(envelope(message)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(Heard question) {
        try {
            return carrier.carry(
                    question.text("serviceId").orElseThrow(),
                    question.text("data").orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String xml) {
        return xml.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
