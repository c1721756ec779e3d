package kz.iin.journal.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.iin.journal.Direction;
import kz.iin.journal.Particulars;

/** One exchange, without what stood in it. */
public record MessageEntry(
        UUID id,
        Instant receivedAt,
        Route route,
        Particulars particulars,
        Optional<Fingerprint> request,
        Optional<Ending> ending) {

    /** Which way it went. */
    public record Route(Direction direction, String service, String peer) {}

    /**
     * How it ended. A message without an ending was never answered: the server died over it, or is still at it.
     *
     * @param outcome OK or a code
     */
    public record Ending(Instant at, String outcome, Optional<Fingerprint> answer) {}

    public Optional<Duration> duration() {
        return ending.map(end -> Duration.between(receivedAt, end.at()));
    }
}
