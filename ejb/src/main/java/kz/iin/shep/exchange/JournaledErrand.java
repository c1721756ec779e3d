package kz.iin.shep.exchange;

import java.util.Optional;
import kz.iin.journal.Closing;
import kz.iin.journal.Direction;
import kz.iin.journal.Exchange;
import kz.iin.journal.Journal;
import kz.iin.journal.Opening;
import kz.iin.journal.Particulars;
import kz.iin.journal.body.Body;

/** One try to send a message to the gateway, as the journal sees it. */
final class JournaledErrand {

    private static final String CHANNEL = "shep";
    private static final String PARTNER = "SHEP";

    private final Journal journal;
    private final Exchange exchange;
    private Optional<Body> answer = Optional.empty();

    JournaledErrand(Journal journal, CallGateway.Errand errand, byte[] signed) {
        this.journal = journal;
        Particulars.Ids ids = new Particulars.Ids(errand.messageId(), Optional.empty(), Optional.empty());
        this.exchange = journal.open(new Opening(
                Direction.OUT,
                CHANNEL,
                errand.address().toString(),
                new Particulars(
                        Optional.of(PARTNER), Optional.of(errand.operation()), Optional.empty(), ids, Optional.empty()),
                Optional.of(new Body(signed, CallGateway.MEDIA_TYPE))));
    }

    byte[] answered(byte[] received) {
        answer = Optional.of(new Body(received, CallGateway.MEDIA_TYPE));
        return received;
    }

    void close(String outcome) {
        journal.close(exchange, new Closing(Particulars.NONE, outcome, true, answer));
    }
}
