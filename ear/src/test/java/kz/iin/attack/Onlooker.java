package kz.iin.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.iin.edge.ServerLog;
import kz.iin.edge.Stored;
import kz.iin.run.Database;
import kz.iin.testing.Installation;

/** Sees what an attack does to the server. */
record Onlooker(Database database, ServerLog log, Stored before, ServerMemory memory) {

    /** A request may be held whole, and what is made of it. */
    private static final long MOST_MEGABYTES = 256;

    static Onlooker there() {
        Database database = Installation.current().database();
        return new Onlooker(database, ServerLog.watched(), Stored.in(database), ServerMemory.watched());
    }

    /** A fault with one of the codes or a cut connection; nothing stored, little memory, one line without the payload. */
    void confirms(Outcome outcome, String payload, List<String> codes) {
        assertThat(outcome.isCut() || codes.contains(outcome.code()))
                .as("neither cut nor one of %s: %.600s", codes, outcome.answer())
                .isTrue();
        assertThat(log.linesOfRequests()).hasSize(1);
        assertThat(log.text()).doesNotContain(payload);
        assertThat(log.linesWith("ERROR")).isEmpty();
        assertThat(Stored.in(database)).isEqualTo(before);
        assertThat(memory.riseInMegabytes()).isLessThan(MOST_MEGABYTES);
    }
}
