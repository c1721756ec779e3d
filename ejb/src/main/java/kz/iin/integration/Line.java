package kz.iin.integration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.registry.Operation;
import kz.iin.registry.Partner;
import kz.iin.registry.outbox.Pause;
import kz.iin.registry.outbox.Queue;

/** How it stands with the questions to one ministry. */
public record Line(Partner partner, Optional<Pause> pause, List<State> states) {

    public Line {
        states = List.copyOf(states);
    }

    public long waiting() {
        return states.stream().mapToLong(state -> state.queue().waiting()).sum();
    }

    public long dead() {
        return states.stream().mapToLong(state -> state.queue().dead()).sum();
    }

    /** @param shutAt since when a node leaves the operation alone, because too many calls failed */
    public record State(Queue queue, Optional<Instant> shutAt) {

        public Operation operation() {
            return queue.operation();
        }
    }
}
