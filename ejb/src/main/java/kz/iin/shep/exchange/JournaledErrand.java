package kz.iin.shep.exchange;

import java.util.Optional;
import kz.iin.journal.Closing;
import kz.iin.journal.Direction;
import kz.iin.journal.Exchange;
import kz.iin.journal.Journal;
import kz.iin.journal.Opening;
import kz.iin.journal.Particulars;
import kz.iin.journal.body.Body;
import kz.iin.shep.AnswerIds;
import kz.iin.signature.Reason;

/** One try to send a message to the gateway, as the journal sees it. */
final class JournaledErrand {

    private static final String CHANNEL = "shep";
    private static final String GATEWAY = "SHEP";

    private final Journal journal;
    private final Exchange exchange;
    private Optional<Body> answer = Optional.empty();
    private Particulars.Ids answerIds = Particulars.Ids.NONE;
    private Optional<String> signature = Optional.empty();

    JournaledErrand(Journal journal, CallGateway.Errand errand, byte[] signed) {
        this.journal = journal;
        Particulars.Ids ids = new Particulars.Ids(errand.messageId(), Optional.empty(), Optional.empty());
        this.exchange = journal.open(new Opening(
                Direction.OUT,
                CHANNEL,
                errand.address().toString(),
                new Particulars(
                        Optional.of(errand.ministry().orElse(GATEWAY)),
                        Optional.of(errand.operation()),
                        Optional.empty(),
                        ids,
                        Optional.empty()),
                Optional.of(new Body(signed, CallGateway.MEDIA_TYPE))));
    }

    byte[] answered(byte[] received) {
        answer = Optional.of(new Body(received, CallGateway.MEDIA_TYPE));
        return received;
    }

    /** The signature of the answer holds. */
    Opened opened(Opened opened) {
        AnswerIds ids = AnswerIds.in(opened.payload());
        answerIds = new Particulars.Ids(Optional.empty(), ids.messageId(), ids.correlationId());
        signature = Optional.of(Opened.VALID);
        return opened;
    }

    /** The signature of the answer does not hold. */
    void refused(Reason reason) {
        signature = Optional.of(reason.name());
    }

    void close(String outcome) {
        Particulars learned =
                new Particulars(Optional.empty(), Optional.empty(), Optional.empty(), answerIds, signature);
        journal.close(exchange, new Closing(learned, outcome, true, answer));
    }
}
