package kz.iin.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.iin.journal.body.Body;
import kz.iin.journal.body.JournalKeys;
import kz.iin.keys.KeyRing;
import kz.iin.testdb.MigratedDatabase;

/** Exchanges with ministries, written down on a real database as the server does it. */
public final class WrittenJournal {

    public static final JournalStatements STATEMENTS = new JournalStatements(MigratedDatabase::connect);

    private final JournalKeys keys;

    public WrittenJournal(KeyRing ring) {
        keys = new JournalKeys(ring, "journal-1", List.of("journal-index-1"));
    }

    /** A ministry was asked at that moment and has answered. */
    public UUID ask(String partner, Particulars.Ids ids, String question, Instant at) {
        Journal journal =
                new Journal(new JournalRows(STATEMENTS), keys, new SecureRandom(), Clock.fixed(at, ZoneOffset.UTC));
        Particulars about = new Particulars(
                Optional.of(partner), Optional.of("checkPerson"), Optional.empty(), ids, Optional.empty());
        Exchange exchange = journal.open(
                new Opening(Direction.OUT, "mvd/v1", "http://127.0.0.1", about, Optional.of(body(question))));
        journal.close(exchange, new Closing(about, "OK", true, Optional.of(body("<answer/>"))));
        return exchange.id();
    }

    private static Body body(String text) {
        return new Body(text.getBytes(UTF_8), "text/xml");
    }
}
