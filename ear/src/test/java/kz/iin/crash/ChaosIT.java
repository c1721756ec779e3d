package kz.iin.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.iin.journal.Direction;
import kz.iin.sample.Crowd;
import kz.iin.sample.SampleApplication;
import kz.iin.standin.control.Behaviour;
import kz.iin.standin.control.Mode;
import kz.iin.standin.control.Operation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Five hundred applications while calls go wrong in every way, and the server is killed twice: in the middle of requests, and
 * while numbers are formed and certificates made. GBD FL is called directly, and three calls of ten fail. The MVD is asked
 * through the gateway, which fails in two of ten, with its signatures too; behind it the MVD itself fails now and then.
 */
class ChaosIT {

    private static final int APPLICATIONS = 500;
    private static final int CALLERS = 8;
    private static final int KILLS = 2;
    private static final int QUESTIONS = 4;
    private static final int WORKERS = 8;
    private static final int MINISTRIES = 2;
    private static final Duration LONGER_THAN_WE_WAIT = Duration.ofMillis(700);
    private static final Map<String, String> SETTINGS = Map.of(
            "IIN_MVD_CHANNEL", "shep-sync",
            "IIN_MINISTRY_TIMEOUT", "PT0.5S",
            "IIN_OUTBOX_LEASE", "PT3S",
            "IIN_OUTBOX_LONGEST_WAIT", "PT1S",
            "IIN_BREAKER_DELAY", "500",
            "IIN_OUTBOX_WORKERS", Integer.toString(WORKERS),
            "IIN_CERTIFICATE_WORKERS", "1");

    private static final ExecutorService CALLING = Executors.newFixedThreadPool(CALLERS);
    private static MortalServer server;
    private static List<String> numbers;

    @BeforeAll
    static void everything_goes_wrong_while_the_applications_are_decided() throws Exception {
        server = new MortalServer("chaos", SETTINGS);
        everythingMayGoWrong();
        CompletableFuture<List<String>> decided = decideAll();
        server.await("select least(count(*), 100) from application", 100);
        killInTheMiddleOfRequests();
        server.launch();
        server.killWhen("select count(*) from formed_number", APPLICATIONS / 3);
        server.launch();
        numbers = decided.get(5, TimeUnit.MINUTES);
        server.await("select count(*) from outbox where done_at is null", 0);
    }

    @AfterAll
    static void the_server_ends() {
        CALLING.shutdownNow();
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
        assertThat(server.count("select count(distinct application_id) from formed_number"))
                .isEqualTo(APPLICATIONS);
    }

    @Test
    void no_serial_is_skipped_without_reason() {
        long handedOut = server.count("select sum(next) from number_counter");
        long lastOfEach = server.count("select sum(last + 1) from (select max(serial) as last from formed_number"
                + " group by series, birth_digits) as of_series");

        assertThat(handedOut).isEqualTo(lastOfEach);
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
        assertThat(server.count("select count(*) from finding where check_name ~ '^(MVD|GBDFL)_'"))
                .isEqualTo(5L * APPLICATIONS);
    }

    @Test
    void no_application_took_a_step_twice_or_left_one_out() {
        assertThat(server.count("select count(*) from application where (select count(*) from application_move"
                        + " where application_id = application.id) <> case status when 'ISSUED' then 5 else 4 end"))
                .isZero();
    }

    @Test
    void who_is_issued_has_one_certificate_and_who_is_not_has_none() {
        server.await("select least(count(*), 20) from certificate", 20);

        assertThat(server.count("select count(*) from application where (select count(*) from certificate"
                        + " where application_id = application.id) <> case status when 'ISSUED' then 1 else 0 end"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_CONNECTION", "TIMEOUT", "HTTP_ERROR", "FAULT", "BAD_ANSWER", "OTHER_ANSWER"})
    void at_gbd_fl_it_did_go_wrong_in_every_way(String failure) {
        assertThat(server.log()).containsPattern("(FIND_BY|REGISTER)_.* postponed until .*: " + failure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO_CONNECTION",
                "TIMEOUT",
                "NOT_READABLE",
                "SIGNATURE_MISSING",
                "SIGNATURE_DIFFERS",
                "UNKNOWN_CERTIFICATE",
                "CERTIFICATE_EXPIRED",
                "OTHER_ANSWER"
            })
    void at_the_gateway_it_did_go_wrong_in_every_way(String failure) {
        assertThat(server.log()).containsPattern("CHECK_PERSON .* postponed until .*: " + failure);
    }

    @Test
    void the_mvd_was_asked_through_the_gateway_and_no_answer_was_believed_without_a_signature() {
        assertThat(server.count("select count(*) from journal_message where direction = 'OUT' and partner = 'MVD'"
                        + " and (service <> 'shep' or outcome = 'OK' and signature is distinct from 'VALID')"))
                .isZero();
        assertThat(server.gateway().calls(Operation.SEND_SYNC)).isGreaterThan(APPLICATIONS);
    }

    @Test
    void whatever_was_answered_stands_in_the_journal_request_and_answer_together() {
        Tally<Passed> answered = Tally.of(answered(server.received()));
        Tally<Passed> journal = Tally.of(server.journal(Direction.IN));

        assertThat(answered.beyond(journal)).isEmpty();
    }

    @Test
    void whatever_came_stands_in_the_journal_but_what_a_dying_server_never_read() {
        Tally<String> came = Tally.of(requests(server.received()));
        Tally<String> journal = Tally.of(requests(server.journal(Direction.IN)));

        assertThat(journal.beyond(came)).as("never came").isEmpty();
        assertThat(came.beyond(journal).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isLessThanOrEqualTo((long) CALLERS * KILLS);
    }

    @Test
    void a_request_that_a_kill_has_cut_off_is_a_row_without_an_answer() {
        List<Passed> cutOff = unanswered(server.journal(Direction.IN));
        Tally<Passed> journal = Tally.of(cutOff);

        assertThat(cutOff).hasSizeBetween(1, CALLERS * KILLS);
        assertThat(journal.beyond(Tally.of(unanswered(server.received())))).isEmpty();
    }

    @Test
    void every_try_that_reached_a_ministry_stands_in_the_journal() {
        Tally<String> tries = Tally.of(requests(server.sent()));
        Tally<String> journal = Tally.of(requests(server.journal(Direction.OUT)));

        assertThat(tries.beyond(journal)).isEmpty();
        assertThat((long) server.sent().size())
                .as("the ministry and the gateway counted too")
                .isEqualTo(server.ministries().calls("findPerson")
                        + server.ministries().calls("registerNumber")
                        + server.gateway().calls(Operation.SEND_SYNC));
    }

    @Test
    void the_journal_tells_no_answer_of_a_ministry_that_did_not_come() {
        List<Passed> journal = server.journal(Direction.OUT);

        assertThat(Tally.of(answered(journal)).beyond(Tally.of(answered(server.sent()))))
                .isEmpty();
        assertThat(Tally.of(requests(answered(journal))).beyond(Tally.of(requests(server.sent()))))
                .isEmpty();
    }

    @Test
    void a_try_without_an_end_is_one_that_a_kill_has_cut_off() {
        assertThat(server.count("select count(*) from journal_message where direction = 'OUT' and answered_at is null"))
                .isLessThanOrEqualTo((long) WORKERS * MINISTRIES * KILLS);
    }

    private static void everythingMayGoWrong() {
        server.ministries().set("operation=all&mode=ANY&percent=30&millis=700&seed=20261122");
        server.ministries().set("operation=checkPerson&mode=ANY&percent=5&millis=700");
        server.gateway().seed(20261122);
        server.gateway()
                .set(
                        Operation.SEND_SYNC,
                        Behaviour.of(Mode.ANY).withDelay(LONGER_THAN_WE_WAIT).forPercent(20));
    }

    /** Somebody holds the table that they want to write to: so they are at work for certain. */
    private static void killInTheMiddleOfRequests() throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table application in exclusive mode");
            server.killWhen(
                    "select count(*) from journal_message where direction = 'IN' and answered_at is null"
                            + " and received_at < now() - interval '300 milliseconds'",
                    1);
            connection.rollback();
        }
    }

    private static CompletableFuture<List<String>> decideAll() {
        Crowd crowd = new Crowd();
        List<CompletableFuture<List<String>>> shares = IntStream.range(0, CALLERS)
                .mapToObj(caller -> CompletableFuture.supplyAsync(() -> decide(share(crowd, caller)), CALLING))
                .toList();
        return CompletableFuture.supplyAsync(
                () -> shares.stream().flatMap(share -> share.join().stream()).toList());
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

    private static List<Passed> answered(List<Passed> all) {
        return all.stream().filter(Passed::isAnswered).toList();
    }

    private static List<Passed> unanswered(List<Passed> all) {
        return all.stream().filter(one -> !one.isAnswered()).toList();
    }

    private static List<String> requests(List<Passed> all) {
        return all.stream().map(Passed::request).toList();
    }
}
