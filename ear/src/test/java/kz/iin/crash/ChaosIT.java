package kz.iin.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.iin.sample.Crowd;
import kz.iin.sample.SampleApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five hundred applications while three calls of ten go wrong in every way, and the server is killed in the middle. */
class ChaosIT {

    private static final int APPLICATIONS = 500;
    private static final int CALLERS = 4;
    private static final int QUESTIONS = 4;
    private static final Map<String, String> SETTINGS = Map.of(
            "IIN_MINISTRY_TIMEOUT", "PT0.5S",
            "IIN_OUTBOX_LEASE", "PT5S",
            "IIN_OUTBOX_LONGEST_WAIT", "PT2S",
            "IIN_BREAKER_DELAY", "500",
            "IIN_OUTBOX_WORKERS", "6",
            "IIN_CERTIFICATE_WORKERS", "0");

    private static MortalServer server;
    private static List<String> numbers;

    @BeforeAll
    static void everything_goes_wrong_while_the_applications_are_decided() throws Exception {
        server = new MortalServer("chaos", SETTINGS);
        server.ministries().set("operation=all&mode=ANY&percent=30&millis=700&seed=20261122");
        CompletableFuture<List<String>> decided = CompletableFuture.supplyAsync(ChaosIT::decideAll);
        server.killWhen("select count(*) from outbox where done_at is not null", APPLICATIONS);
        numbers = decided.get(5, TimeUnit.MINUTES);
        server.await("select count(*) from outbox where done_at is null", 0);
    }

    @AfterAll
    static void the_server_ends() {
        server.close();
    }

    @Test
    void all_are_decided_and_none_twice() {
        assertThat(numbers).hasSize(APPLICATIONS).doesNotHaveDuplicates();
        assertThat(server.count("select count(*) from application")).isEqualTo(APPLICATIONS);
        assertThat(server.count("select count(*) from application_move where to_status = 'FORMED'"))
                .isEqualTo(APPLICATIONS);
        assertThat(server.count("select count(distinct iin) from formed_number"))
                .isEqualTo(APPLICATIONS);
    }

    @Test
    void every_question_is_answered_and_none_is_dead() {
        assertThat(server.count("select count(*) from outbox where done_at is not null"))
                .isEqualTo((long) QUESTIONS * APPLICATIONS);
        assertThat(server.count("select count(*) from unanswered_question")).isZero();
    }

    @Test
    void every_number_is_confirmed_by_gbd_fl() {
        assertThat(server.count("select count(*) from application where registration_confirmed_at is not null"))
                .isEqualTo(APPLICATIONS);
    }

    @Test
    void every_finding_is_kept_once() {
        assertThat(server.count("select count(*) from finding")).isEqualTo(5L * APPLICATIONS);
    }

    @Test
    void no_application_took_a_step_twice() {
        assertThat(server.count("select count(*) from application_move")).isEqualTo(4L * APPLICATIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_CONNECTION", "TIMEOUT", "HTTP_ERROR", "FAULT", "BAD_ANSWER", "OTHER_ANSWER"})
    void it_did_go_wrong_in_every_way(String failure) {
        assertThat(server.log()).containsPattern("postponed until .*: " + failure);
    }

    private static List<String> decideAll() {
        Crowd crowd = new Crowd();
        return IntStream.range(0, CALLERS)
                .mapToObj(caller -> CompletableFuture.supplyAsync(() -> decide(share(crowd, caller))))
                .toList()
                .stream()
                .flatMap(share -> share.join().stream())
                .toList();
    }

    private static List<String> decide(List<SampleApplication> share) {
        StubbornCaller caller = new StubbornCaller(server.application());
        List<String> submitted = caller.submitAll(share);
        caller.decideAll(submitted);
        return submitted;
    }

    private static List<SampleApplication> share(Crowd crowd, int caller) {
        return IntStream.range(0, APPLICATIONS)
                .filter(person -> person % CALLERS == caller)
                .mapToObj(crowd::of)
                .toList();
    }
}
