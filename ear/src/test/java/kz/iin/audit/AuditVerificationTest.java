package kz.iin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.iin.audit.verify.RunVerification;
import kz.iin.audit.verify.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found when somebody was at the tables who may switch off the triggers. */
class AuditVerificationTest {

    private static final String CHANGED = " says something else than was written";
    private static final String MISPLACED =
            " does not follow from the entry before: one of the two was changed or moved";

    @RegisterExtension
    final AuditStage stage = new AuditStage();

    @Test
    void an_untouched_audit_of_several_days_is_intact() {
        threeDays();

        Verification verification = stage.verify();

        assertThat(verification.faults()).isEmpty();
        assertThat(verification.entries()).isEqualTo(9);
        assertThat(verification.details()).isEqualTo(3);
        assertThat(verification.waiting()).isZero();
    }

    @Test
    void an_audit_without_any_entry_is_intact() {
        assertThat(stage.verify().isIntact()).isTrue();
    }

    @Test
    void entries_without_place_are_counted_and_do_not_break_the_chain() {
        stage.recordViews(3);

        assertThat(stage.verify().isIntact()).isTrue();
        assertThat(stage.verify().waiting()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'x'",
                "sender = 'MFA'",
                "mission = null",
                "zone = 'Asia/Almaty'",
                "act = 'LISTED_APPLICATIONS'",
                "at = at + interval '1 microsecond'",
                "applications = '{}'",
                "detail_digest = null",
                "digest = sha256('')"
            })
    void a_changed_entry_is_named(String change) {
        threeDays();

        stage.tamper("delete from audit_detail where entry_id = 3; update audit_entry set " + change + " where id = 3");

        assertThat(stage.faults()).contains("2026-03-02/3 (entry 3)" + CHANGED);
        assertThat(stage.faults()).allMatch(fault -> fault.startsWith("2026-03-02/3 "));
    }

    @Test
    void a_changed_entry_with_a_fitting_digest_of_its_own_is_named() {
        threeDays();

        stage.tamper("""
            update audit_entry e set actor = other.actor, act = other.act, applications = other.applications,
                at = other.at, detail_digest = other.detail_digest, digest = other.digest
            from audit_entry other where e.id = 2 and other.id = 4\
            """);

        assertThat(stage.faults()).containsExactly("2026-03-02/2 (entry 2)" + MISPLACED);
    }

    @Test
    void a_missing_entry_is_named() {
        threeDays();

        stage.tamper("delete from audit_entry where id = 2");

        assertThat(stage.faults()).containsExactly("2026-03-02/2 is missing");
    }

    @Test
    void a_missing_entry_is_named_also_when_the_later_ones_move_up() {
        threeDays();

        stage.tamper("""
            delete from audit_entry where id = 1;
            update audit_entry set position = 1 where id = 2;
            update audit_entry set position = 2 where id = 3\
            """);

        assertThat(stage.faults()).contains("2026-03-02/1 (entry 2)" + MISPLACED, "2026-03-02/3 is missing");
    }

    @Test
    void swapped_entries_are_named() {
        threeDays();

        stage.tamper("""
            update audit_entry set position = 99 where id = 4;
            update audit_entry set position = 1 where id = 5;
            update audit_entry set position = 2 where id = 4\
            """);

        assertThat(stage.faults()).contains("2026-03-03/1 (entry 5)" + MISPLACED, "2026-03-03/2 (entry 4)" + MISPLACED);
    }

    @Test
    void a_tail_that_was_cut_off_is_named() {
        threeDays();

        stage.tamper("delete from audit_entry where id in (8, 9); delete from audit_detail where entry_id = 9");

        assertThat(stage.faults()).containsExactly("2026-03-04/2-3 is missing");
    }

    @Test
    void a_tail_that_was_cut_off_with_its_count_is_named() {
        threeDays();

        stage.tamper("""
            delete from audit_detail where entry_id = 6;
            delete from audit_entry where id = 6;
            update audit_day set entries = 2, head = (select hash from audit_entry where id = 5)
            where day = '2026-03-03'\
            """);

        assertThat(stage.faults()).containsExactly("2026-03-04/1 (entry 7)" + MISPLACED);
    }

    @Test
    void an_added_entry_is_named() {
        threeDays();

        stage.tamper("""
            insert into audit_entry (at, zone, actor, mission, act, applications, digest, day, position, hash)
            select at, zone, actor, mission, act, applications, digest, day, 4, hash from audit_entry where id = 2\
            """);

        assertThat(stage.faults())
                .containsExactly(
                        "2026-03-02/4 (entry 10)" + MISPLACED,
                        "2026-03-02/4 stands behind the last one that was counted");
    }

    @Test
    void a_missing_day_is_named() {
        threeDays();

        stage.tamper("""
            delete from audit_detail where entry_id between 4 and 6;
            delete from audit_entry where day = '2026-03-03';
            delete from audit_day where day = '2026-03-03'\
            """);

        assertThat(stage.faults()).contains("2026-03-03 is missing", "2026-03-04/1 (entry 7)" + MISPLACED);
    }

    @Test
    void the_row_of_the_last_day_is_missed() {
        threeDays();

        stage.tamper("delete from audit_day where day = '2026-03-04'");

        assertThat(stage.faults()).containsExactly("2026-03-04 is missing");
    }

    @Test
    void a_beginning_that_was_cut_off_is_found() {
        threeDays();

        stage.tamper("""
            delete from audit_detail where entry_id <= 3;
            delete from audit_entry where day = '2026-03-02';
            delete from audit_day where day = '2026-03-02'\
            """);

        assertThat(stage.faults()).containsExactly("2026-03-03/1 (entry 4)" + MISPLACED);
    }

    @Test
    void changed_missing_and_added_details_are_named() {
        threeDays();

        stage.tamper("""
            update audit_detail set after[1] = 'OTHER' where entry_id = 3;
            delete from audit_detail where entry_id = 6;
            insert into audit_detail select 8, salt, fields, before, after from audit_detail where entry_id = 9\
            """);

        assertThat(stage.faults())
                .containsExactlyInAnyOrder(
                        "2026-03-02/3 (entry 3) has other details than were written",
                        "2026-03-03/3 (entry 6) has lost its details before their retention was over",
                        "2026-03-04/2 (entry 8) had no details when it was written");
    }

    @Test
    void details_that_were_exchanged_are_named() {
        threeDays();

        stage.tamper("update audit_detail set entry_id = case entry_id when 3 then 106 else 103 end"
                + " where entry_id in (3, 6); update audit_detail set entry_id = entry_id - 100 where entry_id > 100");

        assertThat(stage.faults()).hasSize(2).allMatch(fault -> fault.contains("other details"));
    }

    @Test
    void an_entry_that_was_changed_before_it_had_a_place_is_named() {
        stage.recordViews(2);
        stage.tamper("update audit_entry set actor = 'x' where id = 2");

        assertThat(stage.faults()).containsExactly("without place (entry 2)" + CHANGED);
        stage.place();
        assertThat(stage.faults()).containsExactly("2026-03-02/2 (entry 2)" + CHANGED);
    }

    @Test
    void the_program_tells_by_its_end_whether_all_is_as_it_was_written() {
        threeDays();
        Map<String, String> environment = stage.database().environment();
        assertThat(RunVerification.run(environment)).isZero();

        stage.tamper("delete from audit_entry where id = 2");
        assertThat(RunVerification.run(environment)).isEqualTo(1);

        assertThat(RunVerification.run(Map.of("IIN_DB_URL", "jdbc:postgresql://127.0.0.1:1/iin")))
                .isEqualTo(2);
    }

    @Test
    void of_a_great_many_faults_all_are_counted_and_the_first_told() {
        stage.recordViews(150);
        stage.place();
        stage.tamper("update audit_entry set actor = 'x'");

        assertThat(stage.verify().faultCount()).isEqualTo(150);
        assertThat(stage.verify().faults()).hasSize(100);
    }

    /** Entries 1 to 3, 4 to 6, 7 to 9; each third one with details. */
    private void threeDays() {
        for (int day : List.of(0, 1, 2)) {
            stage.setClock(AuditStage.EVENING.plus(Duration.ofDays(day)));
            stage.recordViews(2);
            stage.record(AuditStage.correction());
            stage.place();
        }
    }
}
