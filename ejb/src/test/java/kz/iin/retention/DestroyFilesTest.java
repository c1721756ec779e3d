package kz.iin.retention;

import static kz.iin.retention.CaseFiles.ENDED;
import static kz.iin.retention.CaseFiles.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.iin.testdb.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestroyFilesTest {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Instant OVER = ENDED.plus(YEAR).plusMillis(1);

    private static final Retention NONE = new Retention(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Retention ALL = new Retention(
            Map.of("REFUSED", YEAR, "WITHDRAWN", YEAR, "HANDED_OVER", YEAR, "ANNULLED", YEAR),
            Optional.empty(),
            Optional.of(YEAR),
            Optional.of(YEAR));

    @AfterEach
    void the_tables_are_empty() {
        CaseFiles.tidyUp();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "WITHDRAWN", "HANDED_OVER", "ANNULLED"})
    void nothing_of_the_person_is_left_in_any_table(String status) {
        CaseFiles.ended(1, status);

        CaseFiles.destroy(ALL, OVER);

        assertThat(tablesThatSay("SPECIMEN")).isEmpty();
        assertThat(tablesThatSay("5350454349")).as("bytes").isEmpty();
        assertThat(tablesThatSay("111111111111")).isEmpty();
        assertThat(column("select data_destroyed_at is not null and copies_destroyed_at is not null from application"))
                .containsExactly("true");
    }

    @Test
    void what_was_decided_when_and_by_whom_stays_and_is_counted_as_before() {
        CaseFiles.ended(1, "REFUSED");
        CaseFiles.ended(2, "HANDED_OVER");
        CaseFiles.ended(3, "ANNULLED");
        List<String> counted = kept();

        CaseFiles.destroy(ALL, OVER);

        assertThat(kept()).isEqualTo(counted).hasSize(3 + 3 + 1 + 2 + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "WITHDRAWN", "HANDED_OVER", "ANNULLED"})
    void a_file_is_kept_to_the_end_of_its_period_and_for_good_where_there_is_none(String status) {
        CaseFiles.ended(1, status);

        assertThat(CaseFiles.destroy(NONE, OVER.plus(YEAR.multipliedBy(100)))).isEmpty();
        assertThat(CaseFiles.destroy(ALL, ENDED.plus(YEAR))).isEmpty();
        assertThat(CaseFiles.destroy(ALL, OVER)).containsEntry(Destroying.DATA, 1);
        assertThat(CaseFiles.destroy(ALL, OVER.plusSeconds(60))).isEmpty();
    }

    @Test
    void nothing_of_a_candidate_changes_but_that_the_number_goes() {
        CaseFiles.ended(1, "REFUSED");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> MigratedDatabase.tryOut("update candidate set iin = null, bits = 0"))
                .withMessageContaining("append-only");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> MigratedDatabase.tryOut("update candidate set iin = '222222222222'"))
                .withMessageContaining("append-only");
    }

    @Test
    void whoever_is_known_under_a_number_that_was_reported_of_another_stays_known() {
        CaseFiles.ended(1, "REFUSED");
        MigratedDatabase.rows("update known_person set known_since = now() where origin = 'REPORTED' returning id");

        CaseFiles.destroy(ALL, OVER);

        assertThat(column("select origin from known_person")).containsExactly("REPORTED");
    }

    @Test
    void an_application_that_has_not_ended_is_kept_whatever_its_age() {
        CaseFiles.ended(1, "HANDED_OVER");
        MigratedDatabase.rows("update application set status = 'ISSUED' returning id");

        assertThat(CaseFiles.destroy(ALL, OVER)).isEmpty();
    }

    @Test
    void copies_may_go_before_the_data_and_the_ciphertext_goes() {
        CaseFiles.ended(1, "REFUSED");
        Retention copiesOnly =
                new Retention(Map.of(), Optional.of(Duration.ofDays(30)), Optional.empty(), Optional.empty());

        assertThat(CaseFiles.destroy(copiesOnly, OVER)).containsOnlyKeys(Destroying.COPIES);

        assertThat(column("select id from document_copy")).isEmpty();
        assertThat(column("select act from audit_act")).containsExactly("DESTROYED_COPIES");
        assertThat(column("select surname from application")).containsExactly("SPECIMEN");
    }

    @Test
    void a_certificate_goes_after_its_own_period_and_is_known_by_its_digest_afterwards() {
        CaseFiles.ended(1, "HANDED_OVER");
        Retention withoutCertificates =
                new Retention(Map.of("HANDED_OVER", YEAR), Optional.empty(), Optional.empty(), Optional.empty());

        CaseFiles.destroy(withoutCertificates, OVER);
        assertThat(column("select convert_from(content, 'UTF8') from certificate"))
                .containsExactly("SPECIMEN");

        CaseFiles.destroy(ALL, OVER);
        assertThat(
                        column(
                                "select content is null and destroyed_at is not null and sha256 = sha256('SPECIMEN') from certificate"))
                .containsExactly("true");
    }

    @Test
    void a_file_waits_while_a_ministry_has_to_be_told_or_disputes_the_number() {
        CaseFiles.ended(1, "ANNULLED");
        CaseFiles.ended(2, "HANDED_OVER");
        MigratedDatabase.rows("""
                insert into outbox (id, message_id, partner, operation, application_id, payload, created_at, due_at)
                select 1, gen_random_uuid(), 'MTSRIAP', 'ANNUL_NUMBER', id, 'text', now(), now() from application where id = 1
                returning id""");
        MigratedDatabase.rows("update dispute set settled_at = null where application_id = 2 returning id");

        assertThat(CaseFiles.destroy(ALL, OVER)).doesNotContainKey(Destroying.DATA);

        MigratedDatabase.rows("update outbox set payload = null, done_at = now() returning id");
        MigratedDatabase.rows("update dispute set settled_at = now() returning id");
        assertThat(CaseFiles.destroy(ALL, OVER)).containsEntry(Destroying.DATA, 2);
    }

    @Test
    void each_destruction_is_an_act_in_the_audit() {
        CaseFiles.ended(1, "HANDED_OVER");
        CaseFiles.declined(7, ENDED);

        CaseFiles.destroy(ALL, OVER);

        assertThat(column("select act || ' ' || array_to_string(applications, ',') || ' by ' || actor from audit_act"))
                .containsExactlyInAnyOrder(
                        "DESTROYED_CERTIFICATE 2026-00000001 by system",
                        "DESTROYED_DATA 2026-00000001 by system",
                        "DESTROYED_ACCEPTANCE_REFUSAL 2026-D00000007 by system");
        assertThat(column("select field || ' ' || after from audit_change"))
                .containsExactly("destroyed true", "destroyed true", "destroyed true");
    }

    @Test
    void of_an_acceptance_refusal_the_grounds_stay_and_the_notes_go() {
        CaseFiles.declined(7, ENDED);
        CaseFiles.declined(8, ENDED.plusMillis(1));

        CaseFiles.destroy(ALL, OVER);

        assertThat(column("select ground || ' ' || note from acceptance_refusal_reason order by refusal_id"))
                .containsExactly("NO_CONSENT —", "NO_CONSENT SPECIMEN");
    }

    @Test
    void what_was_destroyed_does_not_come_back() {
        CaseFiles.ended(1, "REFUSED");
        CaseFiles.destroy(ALL, OVER);

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> MigratedDatabase.tryOut("update application set data_destroyed_at = null"))
                .withMessageContaining("application_stays_destroyed");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> MigratedDatabase.tryOut("update application set surname = 'X'"))
                .withMessageContaining("application_person_until_destroyed");
    }

    @Test
    void more_than_a_batch_goes_at_once_and_what_another_node_holds_is_left_to_it() throws SQLException {
        for (int id = 1; id <= 45; id++) {
            CaseFiles.ended(id, "WITHDRAWN");
        }
        try (Connection other = MigratedDatabase.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select 1 from application where id = 3 for update");

            assertThat(CaseFiles.destroy(ALL, OVER)).containsEntry(Destroying.DATA, 44);

            other.rollback();
        }
        assertThat(column("select id from application where surname is not null"))
                .containsExactly("3");
    }

    @Test
    void what_is_interrupted_leaves_whole_files_to_whoever_comes_next() {
        for (int id = 1; id <= 25; id++) {
            CaseFiles.ended(id, "WITHDRAWN");
        }
        AtomicInteger connections = new AtomicInteger();
        Retention withdrawn =
                new Retention(Map.of("WITHDRAWN", YEAR), Optional.empty(), Optional.empty(), Optional.empty());
        DestroyFiles interrupted = CaseFiles.destroying(
                () -> {
                    if (connections.incrementAndGet() == 2) {
                        throw new SQLException("the network is gone", "08006");
                    }
                    return MigratedDatabase.connect();
                },
                OVER);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> interrupted.destroy(withdrawn));
        assertThat(column("select count(*) from audit_entry")).containsExactly("20");
        assertThat(CaseFiles.destroy(withdrawn, OVER)).containsEntry(Destroying.DATA, 5);
        assertThat(tablesThatSay("SPECIMEN")).isEmpty();
    }

    @Test
    void a_period_is_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retention(
                        Map.of("REFUSED", YEAR.negated()), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** What stays, as lines. */
    private static List<String> kept() {
        return column("""
                select id || status || status_since || number || decided_by || decided_at || mission from application
                union all select application_id || to_status || moved_at from application_move
                union all select application_id || ground from refusal_ground
                union all select application_id || iin || serial || formed_by from formed_number
                union all select application_id || iin || kind || existing_iin from number_change
                order by 1""");
    }

    private static List<String> tablesThatSay(String mark) {
        return column("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'""").stream()
                .filter(table -> !column("select 1 from " + table + " t where t::text like '%" + mark + "%'")
                        .isEmpty())
                .toList();
    }
}
