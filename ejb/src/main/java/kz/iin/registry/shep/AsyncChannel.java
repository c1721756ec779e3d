package kz.iin.registry.shep;

import java.net.URI;
import java.util.Optional;
import kz.iin.registry.Answer;
import kz.iin.registry.AnswerAwaited;
import kz.iin.registry.AnswerReading;
import kz.iin.registry.Channel;
import kz.iin.registry.ContractXml;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.shep.AsyncReceipt;
import kz.iin.shep.Data;
import kz.iin.shep.FormatMismatch;
import org.w3c.dom.Element;

/** To a ministry over the asynchronous channel: the first try opens a chain, a later one finds the answer that came in it. */
final class AsyncChannel implements Channel {

    private final URI address;
    private final Mailing mailing;
    private final Calls calls;
    private final ContractXml xml;

    AsyncChannel(URI address, Mailing mailing, Calls calls, ContractXml xml) {
        this.address = address;
        this.mailing = mailing;
        this.calls = calls;
        this.xml = xml;
    }

    @Override
    public <T> Answer exchange(String operation, OutgoingMessage message, Class<T> answerType, AnswerReading<T> reading)
            throws RegistryUnavailable, RequestRefused {
        Optional<String> correlationId = calls.correlationOf(message.messageId());
        if (correlationId.isEmpty()) {
            open(message);
            throw new AnswerAwaited();
        }
        String answer = calls.answerIn(correlationId.get()).orElseThrow(AnswerAwaited::new);
        return reading.read(Mailing.read(new Data.Text(answer), xml, answerType));
    }

    private void open(OutgoingMessage message) throws RegistryUnavailable {
        byte[] signed = calls.message(message.messageId(), () -> mailing.firstOfChain(message), mailing.moment());
        AsyncReceipt receipt = read(mailing.post(address, "sendMessage", message, signed));
        calls.taken(message.messageId(), receipt.correlationId());
    }

    private static AsyncReceipt read(Element payload) throws RegistryUnavailable {
        try {
            return AsyncReceipt.read(payload);
        } catch (FormatMismatch odd) {
            throw new RegistryUnavailable("BAD_ANSWER", odd);
        }
    }
}
