package kz.iin.registry.shep;

import java.net.URI;
import kz.iin.registry.Answer;
import kz.iin.registry.AnswerReading;
import kz.iin.registry.Channel;
import kz.iin.registry.ContractXml;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.shep.FormatMismatch;
import kz.iin.shep.SyncAnswer;
import org.w3c.dom.Element;

/**
 * To a ministry over the synchronous channel. The answer belongs to the request because it comes in its exchange; the ids
 * of the gateway's participants are too different to rely on.
 */
final class SyncChannel implements Channel {

    private final URI address;
    private final Mailing mailing;
    private final Calls calls;
    private final ContractXml xml;

    SyncChannel(URI address, Mailing mailing, Calls calls, ContractXml xml) {
        this.address = address;
        this.mailing = mailing;
        this.calls = calls;
        this.xml = xml;
    }

    @Override
    public <T> Answer exchange(String operation, OutgoingMessage message, Class<T> answerType, AnswerReading<T> reading)
            throws RegistryUnavailable, RequestRefused {
        byte[] signed = calls.message(message.messageId(), () -> mailing.request(message), mailing.moment());
        SyncAnswer answer = read(mailing.ask(address, "SendMessage", message, signed));
        if (!mailing.isSuccess(answer.info().status())) {
            Mailing.requireNoFault(answer.data());
            throw new RegistryUnavailable("NOT_PROCESSED");
        }
        return reading.read(Mailing.read(answer.data(), xml, answerType));
    }

    private static SyncAnswer read(Element payload) throws RegistryUnavailable {
        try {
            return SyncAnswer.read(payload);
        } catch (FormatMismatch odd) {
            throw new RegistryUnavailable("BAD_ANSWER", odd);
        }
    }
}
