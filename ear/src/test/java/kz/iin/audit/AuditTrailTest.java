package kz.iin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.iin.audit.verify.Verification;
import kz.iin.run.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;

/** What an act leaves behind. */
class AuditTrailTest {

    private static final int WRITERS = 16;
    private static final int ACTS = 50;

    private static final String WAITING_FOR_A_LOCK = "select count(*) from pg_stat_activity"
            + " where wait_event_type = 'Lock' and query like 'update audit_entry%'";

    @RegisterExtension
    final AuditStage stage = new AuditStage();

    @Test
    void an_entry_says_who_did_what_where_when_and_at_what_local_time() {
        stage.record(AuditStage.correction());

        assertThat(stage.database().count("""
            select count(*) from audit_act where actor = 'a.bekova' and mission = 'JP01' and sender is null
                and act = 'CORRECTED_APPLICATION' and applications = array['2026-00000001']
                and at = '2026-03-02T23:00:00Z' and local_time = '2026-03-03 08:00:00'\
            """)).isEqualTo(1);
        assertThat(stage.database().count("""
            select count(*) from audit_change
            where (field, before, after) = ('surname', 'SATO', 'SAITO')
                or field = 'patronymic' and before is null and after = 'X'\
            """)).isEqualTo(2);
    }

    /**
     * Whatever is called otherwise than what only looks, or only lets somebody in, has to say what it changed: a deed that is
     * new tomorrow too.
     */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "(LISTED|SEARCHED|VIEWED|EXPORTED|PRINTED)_.*|SIGNED_IN")
    void an_act_that_changes_something_says_what_was_before_and_after(Deed deed) {
        Act untold = Act.of(deed, AuditStage.OFFICER, "2026-00000001");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.record(untold))
                .withMessage("changes: what %s changed, before and after", deed);
        stage.record(untold.changing(List.of(Change.between("status", "FORMED", "ISSUED"))));

        assertThat(stage.database().count("select count(*) from audit_change where before = 'FORMED'"))
                .isEqualTo(1);
    }

    @Test
    void an_act_that_is_undone_leaves_no_entry() throws SQLException {
        try (Connection connection = stage.database().connect()) {
            connection.setAutoCommit(false);
            stage.trail().record(AuditStage.correction(), connection);
            connection.rollback();
        }

        assertThat(stage.database().count("select count(*) from audit_entry")).isZero();
    }

    @Test
    void what_cannot_be_written_down_is_refused() throws SQLException {
        Connection closed = stage.database().connect();
        closed.close();

        assertThatExceptionOfType(AuditUnavailable.class)
                .isThrownBy(() -> stage.trail().record(AuditStage.correction(), closed));
    }

    @Test
    void the_chained_rows_hold_nothing_of_what_was_changed() throws Exception {
        stage.record(AuditStage.correction());
        stage.place();

        assertThat(dump("audit_entry")).contains("CORRECTED_APPLICATION").doesNotContain("SATO", "SAITO", "surname");
        assertThat(dump("audit_detail")).contains("SATO", "SAITO", "surname");
    }

    @Test
    void the_same_change_has_another_digest_each_time() {
        stage.record(AuditStage.correction());
        stage.record(AuditStage.correction());

        assertThat(stage.database().count("select count(distinct detail_digest) from audit_entry"))
                .isEqualTo(2);
    }

    @Test
    void many_may_write_at_once_while_two_nodes_give_places() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 2);
        List<Future<?>> running = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            running.add(pool.submit(() -> stage.recordViews(ACTS)));
        }
        for (int node = 0; node < 2; node++) {
            running.add(pool.submit(() -> {
                while (stage.database().count("select count(*) from audit_entry where position is not null")
                        < WRITERS * ACTS) {
                    stage.place();
                }
            }));
        }
        for (Future<?> each : running) {
            each.get(1, TimeUnit.MINUTES);
        }
        pool.shutdown();

        Verification verification = stage.verify();
        assertThat(verification.isIntact()).isTrue();
        assertThat(verification.entries()).isEqualTo(WRITERS * ACTS);
        assertThat(verification.waiting()).isZero();
    }

    @Test
    void whoever_writes_does_not_wait_for_whoever_gives_places() throws SQLException {
        stage.recordViews(1);
        try (Connection held = stage.database().connect()) {
            held.setAutoCommit(false);
            stage.trail().record(AuditStage.correction(), held);
            stage.recordViews(1);

            stage.place();

            assertThat(stage.verify().entries()).isEqualTo(2);
            held.commit();
        }
        stage.place();

        assertThat(stage.verify().isIntact()).isTrue();
        assertThat(stage.verify().entries()).isEqualTo(3);
    }

    @Test
    void a_node_that_dies_while_it_gives_places_leaves_the_chain_whole() throws Exception {
        stage.recordViews(3);
        try (Connection holder = stage.database().connect();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select from audit_entry where id = 3 for update");
            CompletableFuture<Void> dying = CompletableFuture.runAsync(stage::place);
            Patience.ofSeconds(20).sees(() -> stage.database().count(WAITING_FOR_A_LOCK) == 1);
            stage.database().count(WAITING_FOR_A_LOCK.replace("count(*)", "count(pg_terminate_backend(pid))"));
            assertThatThrownBy(() -> dying.get(1, TimeUnit.MINUTES)).hasCauseInstanceOf(AuditUnavailable.class);
            holder.rollback();
        }

        assertThat(stage.verify().waiting()).isEqualTo(3);
        stage.place();
        assertThat(stage.verify().isIntact()).isTrue();
        assertThat(stage.verify().entries()).isEqualTo(3);
    }

    private String dump(String table) throws Exception {
        ByteArrayOutputStream dumped = new ByteArrayOutputStream();
        try (Connection connection = stage.database().connect()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", dumped);
        }
        return dumped.toString(StandardCharsets.UTF_8);
    }
}
