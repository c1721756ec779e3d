package kz.iin.journal.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.iin.audit.Deed;
import kz.iin.journal.Particulars;
import kz.iin.journal.WrittenJournal;
import kz.iin.journal.body.JournalFixture;
import kz.iin.registry.retention.Mailroom;
import kz.iin.testdb.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunJournalTest {

    private static final String IIN = "900101050014";
    private static final String QUESTION = "<question><iin>" + IIN + "</iin><n>2026-00000007</n></question>";
    private static final String OTHER = "<question><iin>900101050034</iin><n>2026-00000008</n></question>";

    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private UUID wanted;
    private UUID other;

    @BeforeEach
    void two_ministries_were_asked_about_two_persons() throws Exception {
        WrittenJournal journal = new WrittenJournal(JournalFixture.ring(folder));
        wanted = journal.ask("MVD", id("q-1"), QUESTION, Instant.parse("2026-03-02T04:00:00Z"));
        other = journal.ask("MTSRIAP", id("q-2"), OTHER, Instant.parse("2026-03-02T05:00:00Z"));
        environment.put("IIN_DB_URL", MigratedDatabase.url());
        environment.put("IIN_DB_USER", "postgres");
        environment.put("IIN_KEYSTORE_PATH", JournalFixture.store(folder).toString());
        environment.put("IIN_KEYSTORE_PASSWORD", JournalFixture.PASSWORD);
    }

    @AfterEach
    void nothing_is_left() {
        Mailroom.execute("truncate journal_message, audit_entry, audit_detail cascade");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application=2026-00000007",
                "message=q-1",
                "partner=MVD",
                "until=2026-03-02T09:30:00+05:00",
                "iin"
            })
    void a_message_is_found_by_one_thing_that_is_known_of_it(String known) {
        assertThat(run("find", known)).isZero();
        assertThat(written())
                .startsWith(wanted + "\t2026-03-02T04:00:00Z\tOUT\tmvd/v1\tMVD\tcheckPerson\t2026-00000007\tq-1");
        assertThat(written().lines()).hasSize(1);
    }

    @Test
    void page_after_page_is_shown_the_latest_first() {
        assertThat(run("find", "limit=1")).isZero();
        assertThat(written()).startsWith(other.toString()).endsWith("more: after=" + other + "\n");

        out.reset();
        run("find", "limit=1", "after=" + other);
        assertThat(written()).startsWith(wanted.toString()).doesNotContain("more");
    }

    @Test
    void a_list_names_nobody() {
        run("find");

        assertThat(written()).doesNotContain(IIN).contains(wanted.toString(), other.toString());
    }

    @Test
    void a_number_of_a_person_is_not_taken_from_the_command_line() {
        assertThat(run("find", "iin=" + IIN)).isEqualTo(2);
        assertThat(written()).isEmpty();
    }

    @Test
    void a_body_is_shown_byte_for_byte_and_its_reader_is_written_down() {
        assertThat(run("read", wanted.toString(), "REQUEST", "a.bekova")).isZero();

        assertThat(written()).isEqualTo(QUESTION);
        assertThat(MigratedDatabase.rows("select message_id, part, reader from journal_reading"))
                .containsExactly(
                        new Object[] {wanted, "REQUEST", "a.bekova (account " + System.getProperty("user.name") + ")"});
    }

    @Test
    void the_audit_says_who_saw_which_message_of_which_application() {
        run("read", wanted.toString(), "REQUEST", "a.bekova");
        run("read", UUID.randomUUID().toString(), "REQUEST", "a.bekova");

        assertThat(MigratedDatabase.rows("select act, actor, array_to_string(applications, ' '),"
                        + " array_to_string(fields, ' '), array_to_string(after, ' ')"
                        + " from audit_entry join audit_detail on entry_id = id"))
                .containsExactly(new Object[] {
                    Deed.VIEWED_MESSAGE.name(),
                    "a.bekova",
                    "2026-00000007",
                    "message account",
                    wanted + " REQUEST " + System.getProperty("user.name")
                });
    }

    @Test
    void what_the_audit_does_not_take_is_not_shown() {
        Mailroom.execute("alter table audit_entry rename to audit_entry_away");
        try {
            assertThat(run("read", wanted.toString(), "REQUEST", "a.bekova")).isEqualTo(2);
            assertThat(written()).isEmpty();
        } finally {
            Mailroom.execute("alter table audit_entry_away rename to audit_entry");
        }
    }

    @Test
    void nobody_reads_without_a_name() {
        assertThat(run("read", wanted.toString(), "REQUEST")).isEqualTo(2);
        assertThat(run("read", wanted.toString(), "REQUEST", " ")).isEqualTo(2);
        assertThat(written()).isEmpty();
    }

    @Test
    void what_is_not_there_is_told_by_the_end() {
        assertThat(run("find", "application=2026-00000009")).isEqualTo(1);
        assertThat(run("read", UUID.randomUUID().toString(), "ANSWER", "a.bekova"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IIN_DB_URL", "IIN_KEYSTORE_PATH"})
    void without_database_or_keys_nothing_is_read(String variable) {
        environment.put(variable, variable.equals("IIN_DB_URL") ? "jdbc:postgresql://127.0.0.1:1/none" : "none");

        assertThat(run("find", "iin")).isEqualTo(2);
    }

    private int run(String... args) {
        return RunJournal.run(List.of(args), environment, new ByteArrayInputStream((IIN + "\n").getBytes(UTF_8)), out);
    }

    private String written() {
        return out.toString(UTF_8);
    }

    private static Particulars.Ids id(String message) {
        return new Particulars.Ids(Optional.of(message), Optional.empty(), Optional.empty());
    }
}
