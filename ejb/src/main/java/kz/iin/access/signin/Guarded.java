package kz.iin.access.signin;

import java.time.Duration;

/** What failures are counted by; the names are those in the rows. */
enum Guarded {
    LOGIN(5),
    /** Many people may come from one address: a mission has one towards us. */
    ADDRESS(30);

    private final Backoff backoff;

    Guarded(int from) {
        this.backoff = new Backoff(from, Duration.ofSeconds(30), Duration.ofHours(1));
    }

    Duration waitAfter(int failures) {
        return backoff.after(failures);
    }
}
