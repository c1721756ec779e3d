package kz.iin.registry.shep;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
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

/**
 * To a ministry over the asynchronous channel: the first try opens a chain, a later one finds the answer that came in it.
 * When none has come for long that can be believed, the same bytes are sent again, and the answer may come in any chain. After
 * a refusal nothing that came before counts: should a person send the question again, it is asked anew.
 */
final class AsyncChannel implements Channel {

    private final URI address;
    private final Mailing mailing;
    private final Calls calls;
    private final ContractXml xml;
    private final Duration patience;

    /** @param patience for how long an answer is awaited before the question is asked again */
    AsyncChannel(URI address, Mailing mailing, Calls calls, ContractXml xml, Duration patience) {
        this.address = address;
        this.mailing = mailing;
        this.calls = calls;
        this.xml = xml;
        this.patience = patience;
    }

    @Override
    public <T> Answer exchange(String operation, OutgoingMessage message, Class<T> answerType, AnswerReading<T> reading)
            throws RegistryUnavailable, RequestRefused {
        AnswerAwaited awaited = new AnswerAwaited();
        for (String answer : calls.answersTo(message.messageId())) {
            try {
                return read(answer, answerType, reading);
            } catch (RegistryUnavailable unbelieved) {
                awaited = new AnswerAwaited(unbelieved);
            } catch (RequestRefused lastWord) {
                calls.forgetAnswers(message.messageId());
                throw lastWord;
            }
        }
        open(message);
        throw awaited;
    }

    /** Asks, unless it was asked not long ago. */
    private void open(OutgoingMessage message) throws RegistryUnavailable {
        Instant at = mailing.moment();
        if (calls.isOpenedSince(message.messageId(), at.minus(patience))) {
            return;
        }
        byte[] signed = calls.message(message.messageId(), () -> mailing.firstOfChain(message), at);
        AsyncReceipt receipt = read(mailing.post(address, "sendMessage", message, signed));
        calls.opened(message.messageId(), receipt.correlationId(), at);
    }

    /** A value that is none, such as a number with a wrong check digit, must not hide the answers that come later. */
    private <T> Answer read(String answer, Class<T> type, AnswerReading<T> reading)
            throws RegistryUnavailable, RequestRefused {
        try {
            return reading.read(Mailing.read(new Data.Text(answer), xml, type));
        } catch (IllegalArgumentException noValue) {
            throw new RegistryUnavailable("BAD_ANSWER", noValue);
        }
    }

    private static AsyncReceipt read(Element payload) throws RegistryUnavailable {
        try {
            return AsyncReceipt.read(payload);
        } catch (FormatMismatch odd) {
            throw new RegistryUnavailable("BAD_ANSWER", odd);
        }
    }
}
