package kz.iin.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.iin.run.MinistrySwitches;
import kz.iin.run.Patience;
import kz.iin.standin.control.Mode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ministries that are down, slow or wrong: it costs time and nothing else. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutboxIT {

    private static final int RATE = 10;
    private static final Map<String, String> SETTINGS = Map.of(
            "IIN_MINISTRY_TIMEOUT", "PT1S",
            "IIN_OUTBOX_LONGEST_WAIT", "PT2S",
            "IIN_BREAKER_CALLS", "8",
            "IIN_BREAKER_DELAY", "1000",
            "IIN_MVD_RATE", Integer.toString(RATE),
            "IIN_CERTIFICATE_WORKERS", "0",
            "IIN_DEADLINE_SAID_AT", "00:00");
    private static final String WAITING_FOR_MVD =
            "select count(*) from outbox where partner = 'MVD' and done_at is null and due_at < now() + interval '1 hour'";

    private static OutboxFixture outbox;
    private static MortalServer server;
    private static MinistrySwitches ministries;
    private static String late;
    private static String urgent;

    @BeforeAll
    static void the_server_starts_and_an_application_becomes_late() throws Exception {
        outbox = new OutboxFixture(SETTINGS);
        server = outbox.server();
        ministries = outbox.ministries();
        late = anApplicationThatIsLate();
        urgent = anApplicationThatIsUrgent();
        server.await("select count(*) from outbox where done_at is null", 1);
    }

    @AfterAll
    static void the_server_ends() {
        outbox.close();
    }

    @AfterEach
    void the_ministries_are_well_again() {
        ministries.reset();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"HANG", "REFUSE", "CLOSE", "HTTP_500", "FAULT", "WRONG_CORRELATION", "GARBAGE", "LATE"})
    void an_operation_that_fails_once_is_asked_again_and_answered_once(Mode mode) throws Exception {
        ministries.reset();
        ministries.set("operation=all&calls=1&millis=1500&mode=" + mode);

        String number = outbox.submit(1).get(0);
        outbox.journey().form(number);

        assertThat(outbox.isConfirmed(number)).isTrue();
        assertThat(outbox.count(
                        "select count(*) from finding join application on application_id = application.id where number = '%s'"
                                + " and check_name ~ '^(MVD|GBDFL)_'",
                        number))
                .isEqualTo(5);
        assertThat(tries(number)).isEqualTo(4 + 3).isEqualTo(ministries.calls());
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"SLOW", "DUPLICATE"})
    void an_answer_that_is_slow_or_comes_twice_is_an_answer(Mode mode) throws Exception {
        ministries.reset();
        ministries.set("operation=all&calls=1&millis=300&mode=" + mode);

        String number = outbox.submit(1).get(0);
        outbox.journey().form(number);

        assertThat(outbox.isConfirmed(number)).isTrue();
        assertThat(tries(number)).isEqualTo(4).isEqualTo(ministries.calls());
    }

    @Test
    void a_ministry_that_hangs_does_not_hold_up_the_other_one() throws Exception {
        ministries.set("operation=findPerson&mode=HANG");

        List<String> numbers = outbox.submit(RATE);

        assertThat(OutboxFixture.PATIENCE.sees(() -> server.count(WAITING_FOR_MVD) == 0))
                .isTrue();
        assertThat(server.count("select count(*) from outbox where partner = 'MTSRIAP' and done_at is null"))
                .isEqualTo(2L * RATE);
        ministries.reset();
        assertThat(outbox.allAwaitDecision(numbers)).as(outbox::waiting).isTrue();
    }

    @Test
    void an_operation_that_fails_holds_up_no_other_of_the_ministry() throws Exception {
        ministries.set("operation=registerNumber&mode=HTTP_500");
        List<String> formed = outbox.submit(RATE);
        for (String number : formed) {
            outbox.journey().form(number);
        }
        assertThat(OutboxFixture.PATIENCE.sees(() -> server.log().contains("REGISTER_NUMBER of MTSRIAP is left alone")))
                .isTrue();

        assertThat(outbox.allAwaitDecision(outbox.submit(RATE)))
                .as(outbox::waiting)
                .isTrue();

        ministries.reset();
        assertThat(formed).allMatch(outbox::isConfirmed);
    }

    @Test
    void a_ministry_that_was_down_is_left_alone_and_gets_its_backlog_at_the_configured_rate() throws Exception {
        ministries.set("operation=checkPerson&mode=REFUSE");
        List<String> numbers = outbox.submit(5 * RATE);
        assertThat(OutboxFixture.PATIENCE.sees(() -> server.log().contains("CHECK_PERSON of MVD is left alone")))
                .isTrue();
        long before = triesOfMvd();
        Thread.sleep(3000);

        assertThat(triesOfMvd() - before).as("tries behind an open breaker").isLessThanOrEqualTo(8);
        ministries.reset();

        assertThat(outbox.allAwaitDecision(numbers)).as(outbox::waiting).isTrue();
        assertThat(server.log()).contains("CHECK_PERSON of MVD is asked again");
        assertThat(server.count(
                        "select round(extract(epoch from max(done_at) - min(done_at)) * 1000) from (select done_at"
                                + " from outbox where operation = 'CHECK_PERSON' order by id desc limit " + 5 * RATE
                                + ") as last"))
                .isBetween(3000L, 30_000L);
    }

    /** Looked for every minute: the last test, so that the others take place meanwhile. */
    @Test
    @Order(Integer.MAX_VALUE)
    void the_log_says_once_a_day_whose_deadline_passes_while_a_ministry_is_silent() {
        String said = late + ": deadline .* has passed, MVD has not answered CHECK_PERSON";

        assertThat(Patience.ofSeconds(90).sees(() -> server.log().matches("(?s).*" + said + ".*")))
                .isTrue();
        askNoSoonerThan("now()");
        assertThat(outbox.allAwaitDecision(List.of(late))).isTrue();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void an_application_that_awaits_its_result_raises_each_degree_of_urgency_once() {
        server.await(
                "select count(*) from deadline_alert join application on application_id = id where number = '" + urgent
                        + "'",
                3);
        assertThat(server.log())
                .contains(urgent + " of DEU-FRA has no result yet: AMBER")
                .contains(urgent + " of DEU-FRA has no result yet: RED")
                .contains(urgent + " of DEU-FRA has no result yet: OVERDUE");
    }

    private static String anApplicationThatIsUrgent() throws Exception {
        String number = outbox.submit(1).get(0);
        server.execute(
                "update application set amber_at = now() - interval '2 hours', red_at = now() - interval '1 hour'"
                        + ", due_at = now() where number = '" + number + "'");
        return number;
    }

    /** Its question to the MVD is not asked again before the test says so. */
    private static String anApplicationThatIsLate() throws Exception {
        ministries.set("operation=checkPerson&mode=REFUSE");
        String number = outbox.submit(1).get(0);
        String refused = "select count(*) from outbox where partner = 'MVD' and last_failure = 'NO_CONNECTION'";
        server.await(refused, 1);
        askNoSoonerThan("now() + interval '1 day'");
        Thread.sleep(500); // a try that was on its way is over, and none begins
        askNoSoonerThan("now() + interval '1 day'");
        ministries.reset();
        server.execute("update application set deadline = current_date - 2 where number = '" + number + "'");
        server.execute("delete from deadline_watch");
        return number;
    }

    private static void askNoSoonerThan(String moment) {
        server.execute("update outbox set due_at = " + moment + " where operation = 'CHECK_PERSON' and application_id ="
                + " (select min(id) from application)");
    }

    private static long tries(String number) {
        return outbox.count(
                "select sum(tries) from outbox join application on application.id = application_id where number = '%s'",
                number);
    }

    private static long triesOfMvd() {
        return server.count("select sum(tries) from outbox where partner = 'MVD'");
    }

    /** What a ministry refuses is dead, with its reason, and goes out again when somebody says so. */
    @Nested
    class DeadLetters {

        private static final String DEAD = "select count(*) from unanswered_question where dead_at is not null";
        private static final String CONFIRMED =
                "select count(*) from application where registration_confirmed_at is not null";

        @BeforeEach
        void three_registrations_are_refused() throws Exception {
            ministries.set("operation=registerNumber&mode=FAULT&code=INVALID_VALUE");
            for (String number : outbox.submit(3)) {
                outbox.journey().form(number);
            }
            server.await(DEAD, 3);
            ministries.reset();
        }

        @AfterEach
        void all_are_sent_again_and_answered() throws Exception {
            outbox.replay("partner=MTSRIAP&reason=INVALID_VALUE");
            server.await("select count(*) from outbox where done_at is null and operation = 'REGISTER_NUMBER'", 0);
        }

        @Test
        void a_dead_letter_has_its_reason_and_is_not_asked_again_by_itself() throws Exception {
            long confirmed = server.count(CONFIRMED);
            Thread.sleep(2500);

            assertThat(server.count(DEAD + " and last_failure = 'INVALID_VALUE' and tries = 1"))
                    .isEqualTo(3);
            assertThat(server.count(CONFIRMED)).isEqualTo(confirmed);
        }

        @Test
        void one_is_sent_again_under_the_same_message_id_and_the_others_are_not() throws Exception {
            long confirmed = server.count(CONFIRMED);
            String message =
                    server.text("select message_id from unanswered_question where dead_at is not null limit 1");

            assertThat(outbox.replay("message=" + message)).isEqualTo("true");

            server.await(CONFIRMED, confirmed + 1);
            assertThat(server.count(DEAD)).isEqualTo(2);
            assertThat(server.count(
                            "select count(*) from outbox where message_id = '" + message + "' and done_at is not null"))
                    .isEqualTo(1);
            assertThat(outbox.replay("message=" + message)).isEqualTo("false");
        }

        @Test
        void all_of_a_reason_are_sent_again_and_those_of_another_are_not() throws Exception {
            long confirmed = server.count(CONFIRMED);

            assertThat(outbox.replay("partner=MTSRIAP&reason=NUMBER_TAKEN")).isEqualTo("0");
            assertThat(outbox.replay("partner=MVD&reason=INVALID_VALUE")).isEqualTo("0");
            assertThat(outbox.replay("partner=MTSRIAP&reason=INVALID_VALUE")).isEqualTo("3");

            server.await(CONFIRMED, confirmed + 3);
            assertThat(server.count(DEAD)).isZero();
        }
    }
}
