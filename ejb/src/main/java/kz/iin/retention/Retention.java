package kz.iin.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long what is kept, from the day on which an application ended; what has no period is kept for good.
 *
 * @param data by the status in which an application ended
 * @param copies of documents; with the data at the latest
 * @param certificates as files
 * @param acceptanceRefusals what was noted in them
 */
record Retention(
        Map<String, Duration> data,
        Optional<Duration> copies,
        Optional<Duration> certificates,
        Optional<Duration> acceptanceRefusals) {

    private static final String[] ENDED = {"REFUSED", "WITHDRAWN", "HANDED_OVER", "ANNULLED"};

    Retention {
        data = Map.copyOf(data);
        Objects.requireNonNull(copies, "copies");
        Objects.requireNonNull(certificates, "certificates");
        Objects.requireNonNull(acceptanceRefusals, "acceptanceRefusals");
        Stream<Duration> others =
                Stream.of(copies, certificates, acceptanceRefusals).flatMap(Optional::stream);
        if (Stream.concat(data.values().stream(), others).anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("retention: a period is not negative");
        }
    }

    /** What is to be looked for at that moment; nothing where no period is set. */
    Stream<Due> dueAt(Instant now) {
        Stream<Due> files = Stream.of(ENDED)
                .flatMap(status -> Stream.of(
                                due(Destroying.COPIES, status, copies, now),
                                due(Destroying.CERTIFICATES, status, certificates, now),
                                due(Destroying.DATA, status, Optional.ofNullable(data.get(status)), now))
                        .flatMap(Optional::stream));
        Stream<Due> refusals =
                acceptanceRefusals
                        .map(kept -> new Due(Destroying.ACCEPTANCE_REFUSALS, Optional.empty(), now.minus(kept)))
                        .stream();
        return Stream.concat(files, refusals);
    }

    private static Optional<Due> due(Destroying what, String status, Optional<Duration> kept, Instant now) {
        return kept.map(period -> new Due(what, Optional.of(status), now.minus(period)));
    }

    /**
     * What goes now.
     *
     * @param status in which the application ended; empty of what is none
     * @param before when it ended
     */
    record Due(Destroying what, Optional<String> status, Instant before) {}
}
