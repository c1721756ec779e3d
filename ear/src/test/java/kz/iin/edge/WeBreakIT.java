package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database refuses rows that it must not refuse: what comes of that outside, and in the log. */
@OnServer
class WeBreakIT {

    private static final SampleApplication SAMPLE = Applications.all().get(4).ofSomebodyElse();

    private final Database database = Installation.current().database();
    private final RawSoap soap = new RawSoap(Installation.current().address());

    @BeforeEach
    void the_database_is_broken() {
        DemoData.load(database);
        database.execute("alter table application add constraint broken check (birth_place = '') not valid");
    }

    @AfterEach
    void the_database_is_mended() {
        database.execute("alter table application drop constraint broken");
    }

    @Test
    void the_caller_learns_the_incident_and_nothing_else() {
        Answer answer = soap.post("mfa", Request.submission(SAMPLE).xml());

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.faultcode()).isEqualTo("Server");
        assertThat(answer.code()).isEqualTo("INTERNAL");
        assertThat(answer.field()).isEmpty();
        assertThat(answer.body()).doesNotContain("Exception", "broken", "kz.iin.", "at org");
    }

    @Test
    void the_log_names_the_incident_once_and_nobody() {
        ServerLog log = ServerLog.watched();

        Answer answer = soap.post("mfa", Request.submission(SAMPLE).xml());

        String logged = log.text();
        assertThat(log.linesWith(answer.incidentId())).hasSize(1);
        assertThat(log.linesWith("SEVERE")).hasSize(1);
        assertThat(logged).contains("SQLSTATE 23514").doesNotContain(SAMPLE.documentNumber());
        assertThat(SAMPLE.names()).noneMatch(logged::contains);
    }

    @Test
    void nothing_is_stored_half() {
        Stored before = Stored.in(database);

        soap.post("mfa", Request.submission(SAMPLE).xml());

        assertThat(Stored.in(database)).isEqualTo(before);
    }
}
