package kz.iin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import kz.iin.run.RunFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever asks. */
class AppendOnlyTest {

    @RegisterExtension
    final AuditStage stage = new AuditStage();

    /** Entry 1 stands in a closed day, entry 2 in the open one, entry 3 has no place yet. */
    @BeforeEach
    void two_days_and_an_entry_without_place() {
        stage.record(AuditStage.correction());
        stage.place();
        stage.setClock(AuditStage.EVENING.plus(Duration.ofHours(1)));
        stage.record(AuditStage.correction());
        stage.place();
        stage.record(AuditStage.correction());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'x' where id = 1",
                "update audit_entry set actor = 'x' where id = 3",
                "update audit_entry set at = now() where id = 3",
                "update audit_entry set mission = null where id = 3",
                "update audit_entry set day = '2026-03-03', position = 2, hash = digest, detail_digest = null where id"
                        + " = 3",
                "update audit_entry set position = 7 where id = 1",
                "update audit_entry set day = null, position = null, hash = null where id = 1",
                "delete from audit_entry where id = 1",
                "delete from audit_entry where id = 3",
                "truncate audit_entry cascade",
                "update audit_detail set after = before where entry_id = 1",
                "delete from audit_detail where entry_id = 1",
                "delete from audit_detail where entry_id = 3",
                "truncate audit_detail",
                "update audit_day set entries = 2 where day = '2026-03-02'",
                "update audit_day set head = sha256('') where day = '2026-03-02'",
                "update audit_day set closed_at = null where day = '2026-03-02'",
                "update audit_day set entries = 0 where day = '2026-03-03'",
                "delete from audit_day where day = '2026-03-03'",
                "truncate audit_day cascade"
            })
    void the_database_refuses(String statement) {
        assertThatThrownBy(() -> stage.database().execute(statement))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("the audit is append-only");

        assertThat(stage.verify().isIntact()).isTrue();
    }

    @Test
    void a_deletion_that_was_marked_cannot_be_unmarked() {
        stage.database().execute("update audit_day set details_deleted_at = now() where day = '2026-03-02'");

        assertThatThrownBy(() -> stage.database()
                        .execute("update audit_day set details_deleted_at = null where day = '2026-03-02'"))
                .hasMessageContaining("the audit is append-only");
    }
}
