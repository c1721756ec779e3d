package kz.iin.registry;

import java.util.UUID;
import kz.iin.journal.Closing;
import kz.iin.journal.Exchange;
import kz.iin.journal.Journal;
import kz.iin.journal.Opening;

/** A journal of one message, in memory. */
public final class RecordedJournal extends Journal {

    private Opening opening;
    private Closing closing;

    @Override
    public Exchange open(Opening begun) {
        opening = begun;
        return new Exchange(new UUID(0, 0), begun);
    }

    @Override
    public void close(Exchange exchange, Closing ended) {
        closing = ended;
    }

    public Opening opening() {
        return opening;
    }

    public Closing closing() {
        return closing;
    }
}
