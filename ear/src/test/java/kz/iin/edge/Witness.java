package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.iin.run.Database;

/** Sees to it that a refused request leaves nothing behind but one line in the log, and that line without personal data. */
record Witness(Database database, List<String> personal, ServerLog log, Stored before) {

    Witness {
        personal = List.copyOf(personal);
    }

    /** @param personal what must not be found in the log */
    static Witness called(Database database, List<String> personal) {
        return new Witness(database, personal, ServerLog.watched(), Stored.in(database));
    }

    void confirms(Answer answer) {
        assertThat(answer.body()).doesNotContain("Exception", "kz.iin.", "org.apache", "at java");
        assertThat(answer.faultcode()).isEqualTo("Client");
        assertThat(answer.text("message").orElse("")).isNotBlank();
        assertThat(log.linesWith(answer.incidentId()))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(answer.code(), "field " + (answer.field().isEmpty() ? "-" : answer.field())));
        assertThat(log.linesOfRequests()).hasSize(1);
        String logged = log.text();
        assertThat(personal).noneMatch(logged::contains);
        assertThat(Stored.in(database)).isEqualTo(before);
    }
}
