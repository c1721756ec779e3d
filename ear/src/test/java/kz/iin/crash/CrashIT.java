package kz.iin.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server is killed twice: while applications come in, and while numbers are formed. */
class CrashIT {

    private static final List<SampleApplication> SAMPLES = Applications.all();

    private static MortalServer server;
    private static List<String> numbers;

    @BeforeAll
    static void the_server_is_killed_in_the_middle_of_the_applications() throws Exception {
        server = new MortalServer("crash");
        StubbornCaller caller = new StubbornCaller(server.application());
        CompletableFuture<List<String>> submitted = CompletableFuture.supplyAsync(() -> caller.submitAll(SAMPLES));
        server.killWhen("select count(*) from application", SAMPLES.size() / 3);
        numbers = submitted.get(5, TimeUnit.MINUTES);
        CompletableFuture<Void> issued = CompletableFuture.runAsync(() -> caller.bringToIssue(numbers));
        server.killWhen("select count(*) from formed_number", SAMPLES.size() / 3);
        issued.get(5, TimeUnit.MINUTES);
    }

    @AfterAll
    static void the_server_ends() {
        server.close();
    }

    @Test
    void no_application_is_lost_and_none_is_registered_twice() {
        assertThat(numbers).hasSameSizeAs(SAMPLES).doesNotHaveDuplicates();
        assertThat(server.count("select count(*) from application")).isEqualTo(SAMPLES.size());
    }

    @Test
    void each_application_has_one_number_and_each_number_one_application() {
        assertThat(server.count("select count(distinct iin) from formed_number"))
                .isEqualTo(SAMPLES.size());
        assertThat(server.count("select count(distinct application_id) from formed_number"))
                .isEqualTo(SAMPLES.size());
    }

    @Test
    void no_serial_is_skipped_without_reason() {
        long handedOut = server.count("select sum(next) from number_counter");
        long lastOfEach = server.count("select sum(last + 1) from (select max(serial) as last from formed_number"
                + " group by series, birth_digits) as of_series");

        assertThat(handedOut).isEqualTo(lastOfEach);
    }

    @Test
    void every_application_is_issued_with_one_certificate() {
        assertThat(server.count("select count(*) from application where status = 'ISSUED'"))
                .isEqualTo(SAMPLES.size());
        assertThat(server.count("select count(*) from certificate")).isEqualTo(SAMPLES.size());
    }

    @Test
    void every_message_to_a_ministry_is_answered() {
        assertThat(server.count("select count(*) from outbox where done_at is null"))
                .isZero();
    }

    @Test
    void the_journal_of_every_application_is_whole() {
        long moves = server.count("select count(*) from application_move");

        assertThat(moves).isEqualTo(5L * SAMPLES.size());
    }
}
