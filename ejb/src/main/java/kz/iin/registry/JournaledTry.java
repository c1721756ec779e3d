package kz.iin.registry;

import java.net.http.HttpResponse;
import java.util.Optional;
import kz.iin.journal.Closing;
import kz.iin.journal.Exchange;
import kz.iin.journal.Journal;
import kz.iin.journal.Opening;
import kz.iin.journal.Particulars;
import kz.iin.journal.body.Body;

/** One try to send a message, as the journal sees it: the bytes that went and those that came. */
final class JournaledTry {

    private final Journal journal;
    private final Exchange exchange;
    private Optional<Body> answer = Optional.empty();

    JournaledTry(Journal journal, Opening opening) {
        this.journal = journal;
        this.exchange = journal.open(opening);
    }

    HttpResponse<byte[]> answered(HttpResponse<byte[]> response) {
        String mediaType = response.headers().firstValue("Content-Type").orElse("");
        answer = Optional.of(new Body(response.body(), mediaType));
        return response;
    }

    void close(String outcome) {
        journal.close(exchange, new Closing(learned(), outcome, true, answer));
    }

    /** Nothing of a signature: on this way there is none. */
    private Particulars learned() {
        Optional<AnswerHeader> header = answer.map(body -> AnswerHeader.in(body.bytes()));
        Particulars.Ids ids = new Particulars.Ids(
                Optional.empty(), header.flatMap(AnswerHeader::messageId), header.flatMap(AnswerHeader::requestId));
        return new Particulars(Optional.empty(), Optional.empty(), Optional.empty(), ids, Optional.empty());
    }
}
