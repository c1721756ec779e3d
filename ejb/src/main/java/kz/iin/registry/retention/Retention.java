package kz.iin.registry.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long what messages leave behind is kept: as long as the journal keeps the same. */
@ApplicationScoped
class Retention {

    private Duration texts;
    private Duration rows;
    private Duration reach;

    /** For the container's proxy. */
    protected Retention() {}

    @Inject
    Retention(
            @ConfigProperty(name = "iin.journal.keep-bodies", defaultValue = "P90D") Duration texts,
            @ConfigProperty(name = "iin.journal.keep", defaultValue = "P1825D") Duration rows,
            @ConfigProperty(name = "iin.shep.window", defaultValue = "PT24H") Duration reach) {
        this.texts = texts;
        this.rows = rows;
        this.reach = reach;
    }

    /** What is older has been kept long enough. */
    Instant firstKept(Leftover leftover, Instant now) {
        return now.minus(
                switch (leftover) {
                    case DEAD_LETTERS -> texts;
                    case CALLS, ANSWERS -> remembering();
                    case REQUEST_ROWS, LETTER_ROWS, CALL_ROWS, ANSWER_ROWS -> longer(rows, remembering());
                });
    }

    /** A message may come again for twice the window, as in the inbox: until then its id is known. */
    private Duration remembering() {
        return reach.multipliedBy(2);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
