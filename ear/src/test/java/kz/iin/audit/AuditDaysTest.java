package kz.iin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where one day of the chain ends and the next begins, and what is left when retention is over. */
class AuditDaysTest {

    private static final Duration KEPT = Duration.ofDays(30);

    @RegisterExtension
    final AuditStage stage = new AuditStage();

    @Test
    void the_last_moment_of_a_day_and_the_first_of_the_next_stand_in_two_chains() {
        stage.setClock(AuditStage.EVENING.plus(Duration.ofHours(1)).minusNanos(1000));
        stage.recordViews(1);
        stage.place();
        stage.setClock(AuditStage.EVENING.plus(Duration.ofHours(1)));
        stage.recordViews(1);
        stage.place();

        assertThat(entriesOf("2026-03-02")).isEqualTo(1);
        assertThat(entriesOf("2026-03-03")).isEqualTo(1);
        assertThat(stage.verify().isIntact()).isTrue();
    }

    @Test
    void an_entry_that_gets_its_place_after_midnight_stands_in_the_new_day() {
        stage.recordViews(1);
        stage.setClock(AuditStage.EVENING.plus(Duration.ofHours(1)));
        stage.place();

        assertThat(entriesOf("2026-03-03")).isEqualTo(1);
        assertThat(stage.verify().isIntact()).isTrue();
    }

    @Test
    void days_without_entries_are_days_of_the_chain() {
        stage.place();
        stage.setClock(AuditStage.EVENING.plus(Duration.ofDays(3)));
        stage.recordViews(1);
        stage.place();

        assertThat(stage.database().count("select count(*) from audit_day")).isEqualTo(4);
        assertThat(stage.database().count("select count(*) from audit_day where closed_at is null"))
                .isEqualTo(1);
        assertThat(stage.verify().isIntact()).isTrue();
    }

    @Test
    void a_node_whose_clock_runs_behind_goes_on_with_the_open_day() {
        stage.setClock(AuditStage.EVENING.plus(Duration.ofHours(1)));
        stage.recordViews(1);
        stage.place();
        stage.setClock(AuditStage.EVENING);
        stage.recordViews(1);
        stage.place();

        assertThat(entriesOf("2026-03-03")).isEqualTo(2);
        assertThat(stage.verify().isIntact()).isTrue();
    }

    @Test
    void more_entries_than_a_batch_form_one_chain() {
        stage.database().execute("""
            insert into audit_entry (at, zone, actor, act, applications, digest)
            select now(), 'UTC', 'x', 'X', '{}', sha256('') from generate_series(1, 2500)\
            """);

        stage.place();

        assertThat(entriesOf("2026-03-02")).isEqualTo(2500);
        assertThat(stage.verify().faults()).noneMatch(fault -> fault.toString().contains("follow"));
    }

    @Test
    void on_the_last_day_of_their_retention_details_are_kept() {
        stage.record(AuditStage.correction());
        stage.place();
        later(KEPT);

        stage.deleteExpired(KEPT, Optional.empty());

        assertThat(stage.database().count("select count(*) from audit_detail")).isEqualTo(1);
    }

    @Test
    void details_go_after_their_retention_and_the_chain_stays_intact() {
        stage.record(AuditStage.correction());
        stage.place();
        later(KEPT.plusDays(1));

        stage.deleteExpired(KEPT, Optional.empty());
        stage.place();

        assertThat(stage.database().count("select count(*) from audit_change where field = 'surname'"))
                .isZero();
        assertThat(entriesOf("2026-03-02")).isEqualTo(1);
        assertThat(stage.verify().faults()).isEmpty();
    }

    @Test
    void a_deletion_is_an_entry_itself() {
        stage.record(AuditStage.correction());
        stage.place();
        later(KEPT.plusDays(1));

        stage.deleteExpired(KEPT, Optional.empty());

        assertThat(stage.database().count("""
            select count(*) from audit_entry join audit_change on entry_id = id
            where act = 'DELETED_DETAILS' and actor = 'system' and (field, before) = ('day', '2026-03-02')\
            """)).isEqualTo(1);
    }

    @Test
    void entries_go_only_where_it_is_wanted_and_the_chain_stays_intact() {
        stage.record(AuditStage.correction());
        stage.place();
        later(KEPT.plusDays(1));
        stage.deleteExpired(KEPT, Optional.empty());
        assertThat(entriesOf("2026-03-02")).isEqualTo(1);

        stage.deleteExpired(KEPT, Optional.of(KEPT));
        stage.place();

        assertThat(entriesOf("2026-03-02")).isZero();
        assertThat(stage.database().count("select count(*) from audit_entry where act = 'DELETED_ENTRIES'"))
                .isEqualTo(1);
        assertThat(stage.verify().faults()).isEmpty();
    }

    @Test
    void entries_do_not_go_before_their_details() {
        stage.record(AuditStage.correction());
        stage.place();
        later(KEPT.plusDays(1));

        stage.deleteExpired(KEPT.plusDays(10), Optional.of(KEPT));

        assertThat(entriesOf("2026-03-02")).isEqualTo(1);
        assertThat(stage.verify().faults()).isEmpty();
    }

    @Test
    void an_entry_that_is_put_back_into_a_deleted_day_is_found() {
        stage.record(AuditStage.correction());
        stage.place();
        later(KEPT.plusDays(1));
        stage.deleteExpired(KEPT, Optional.of(KEPT));
        stage.place();

        stage.tamper("""
            update audit_entry set day = '2026-03-02' where id = (select max(id) from audit_entry)\
            """);

        assertThat(stage.faults()).contains("2026-03-02/2 stands behind the last one that was counted");
    }

    private long entriesOf(String day) {
        return stage.database().count("select count(*) from audit_entry where day = '" + day + "'");
    }

    /** So much later, with all days in between opened and closed. */
    private void later(Duration time) {
        stage.setClock(AuditStage.EVENING.plus(time));
        stage.place();
    }
}
