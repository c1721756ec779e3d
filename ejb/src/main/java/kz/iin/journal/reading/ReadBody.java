package kz.iin.journal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.iin.journal.TimeOrderedIds;
import kz.iin.journal.body.Body;
import kz.iin.journal.body.JournalKeys;
import kz.iin.journal.body.Part;
import kz.iin.journal.body.Seal;

/** Shows what stood in a message, to somebody who is written down. */
@ApplicationScoped
public class ReadBody {

    private JournalBodies bodies;
    private Seal seal;
    private TimeOrderedIds ids;
    private Clock clock;

    /** For the container's proxy. */
    protected ReadBody() {}

    @Inject
    public ReadBody(JournalBodies bodies, JournalKeys keys, SecureRandom chance, Clock clock) {
        this.bodies = bodies;
        this.seal = keys.seal(chance);
        this.ids = new TimeOrderedIds(chance);
        this.clock = clock;
    }

    /**
     * @param reader who wants to see it
     * @return empty if nothing was kept, or no longer
     * @throws BrokenSeal if what is there is not what was put there
     */
    public Optional<Body> read(UUID message, Part part, String reader) {
        Optional<JournalBodies.Found> found = bodies.find(message, part);
        if (found.isPresent()) {
            Instant at = clock.instant();
            bodies.note(message, part, reader, ids.at(at), at);
        }
        return found.map(body -> seal.open(body.row(), part, body.sealed()));
    }
}
