package kz.iin.web.soap.shep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import kz.iin.inbox.AnswerOnce;
import kz.iin.inbox.Answering;
import kz.iin.inbox.IncomingMessage;
import kz.iin.inbox.MessageKey;
import kz.iin.shared.DomainException;
import kz.iin.shep.AsyncInfo;
import kz.iin.shep.AsyncMessage;
import kz.iin.shep.AsyncReceipt;
import kz.iin.shep.Data;
import kz.iin.shep.MessageType;
import kz.iin.shep.mail.Answers;
import kz.iin.shep.mail.Requests;
import kz.iin.web.soap.FaultCode;
import kz.iin.web.soap.Field;
import kz.iin.web.soap.Refused;

/**
 * Takes a message of the asynchronous channel, pushed or pulled: it is checked, stored and acknowledged at once, and carried
 * out later. The gateway's id tells it from others, whatever envelope it comes in.
 */
@ApplicationScoped
class TakeMessage {

    @Inject
    private Operations operations;

    @Inject
    private Requests requests;

    @Inject
    private Answers answers;

    @Inject
    private AnswerOnce answerOnce;

    @Inject
    private CarryOutPending carryOutPending;

    @Inject
    private Clock clock;

    /**
     * @param sealing signs the receipt
     * @return the receipt, signed; for a message that was taken before, the very same
     */
    byte[] take(AsyncMessage message, Function<String, byte[]> sealing) {
        AsyncInfo info = message.info();
        AsyncInfo.Issued ids = info.issued();
        Instant now = clock.instant();
        String xml = info.type() == MessageType.REQUEST ? request(message) : text(message.data());
        MessageKey key =
                Field.at("messageInfo").make(() -> new MessageKey(info.sender().id(), ids.messageId()));
        IncomingMessage incoming = IncomingMessage.of(key, content(info, xml), now);
        byte[] receipt = answerOnce.answer(incoming, () -> acknowledging(info, xml, sealing));
        carryOutPending.wake();
        return receipt;
    }

    /** A request is checked before it is acknowledged: who sends what we can't read is told at once. */
    private String request(AsyncMessage message) {
        Operation operation = operations.get(operations.named(message.info().serviceId()));
        operation.read(message.data());
        return operation.xml(message.data());
    }

    private static String text(Data data) {
        if (data instanceof Data.Text text) {
            return text.xml();
        }
        throw new Refused(FaultCode.INVALID_MESSAGE);
    }

    private static byte[] content(AsyncInfo info, String xml) {
        return String.join(
                        "\n",
                        info.serviceId(),
                        info.type().name(),
                        info.correlationId().orElse(""),
                        xml)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void store(AsyncInfo info, String xml, Instant at) {
        if (info.type() == MessageType.REQUEST) {
            requests.add(info, xml, at);
        } else {
            answers.add(info, xml, at);
        }
    }

    private Answering acknowledging(AsyncInfo info, String xml, Function<String, byte[]> sealing) {
        return new Answering() {

            @Override
            public byte[] carryOut() {
                Instant at = clock.instant();
                store(info, xml, at);
                AsyncInfo.Issued ids = info.issued();
                return sealing.apply(
                        new AsyncReceipt(ids.messageId(), ids.correlationId(), at, info.sessionId()).write());
            }

            @Override
            public byte[] decline(DomainException declined) {
                throw declined;
            }
        };
    }
}
