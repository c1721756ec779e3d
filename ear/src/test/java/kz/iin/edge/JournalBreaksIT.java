package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database refuses the rows of the journal: what is not written down is not done, or not answered. */
@OnServer
class JournalBreaksIT {

    private final Database database = Installation.current().database();
    private final RawSoap soap = new RawSoap(Installation.current().address());

    @BeforeEach
    void missions_and_officers_are_known() {
        DemoData.load(database);
    }

    @AfterEach
    void the_journal_is_mended() {
        database.execute("alter table journal_message drop constraint broken");
    }

    @Test
    void a_message_that_can_not_be_written_down_is_not_carried_out() {
        breakJournal("peer = ''");
        Stored before = Stored.in(database);

        Answer answer = submit();

        assertThat(answer.code()).isEqualTo("INTERNAL");
        assertThat(Stored.in(database)).isEqualTo(before);
    }

    @Test
    void an_answer_that_can_not_be_written_down_does_not_leave() {
        breakJournal("answered_at is null");
        ServerLog log = ServerLog.watched();

        Answer answer = submit();

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("INTERNAL");
        assertThat(answer.text("applicationNumber")).isEmpty();
        assertThat(log.linesWith(answer.incidentId())).hasSize(1);
    }

    private Answer submit() {
        return soap.post(
                "mfa",
                Request.submission(Applications.all().get(4).ofSomebodyElse()).xml());
    }

    private void breakJournal(String rule) {
        database.execute("alter table journal_message add constraint broken check (" + rule + ") not valid");
    }
}
