package kz.iin.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.Journey;
import kz.iin.run.MinistrySwitches;
import kz.iin.run.Patience;
import kz.iin.sample.Crowd;
import kz.iin.standin.control.Mode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ministries that are down, slow or wrong: it costs time and nothing else. */
class OutboxIT {

    private static final int RATE = 10;
    private static final Patience PATIENCE = Patience.ofSeconds(60);
    private static final Map<String, String> SETTINGS = Map.of(
            "IIN_MINISTRY_TIMEOUT", "PT1S",
            "IIN_OUTBOX_LONGEST_WAIT", "PT2S",
            "IIN_BREAKER_CALLS", "8",
            "IIN_BREAKER_DELAY", "1000",
            "IIN_MVD_RATE", Integer.toString(RATE),
            "IIN_DEADLINE_SAID_AT", "00:00");
    private static final String WAITING_FOR_MVD =
            "select count(*) from outbox where partner = 'MVD' and done_at is null";

    private static MortalServer server;
    private static MinistrySwitches ministries;
    private static Journey journey;
    private static int persons;

    @BeforeAll
    static void the_server_starts() throws Exception {
        server = new MortalServer("outbox", SETTINGS);
        ministries = server.ministries();
        journey = new Journey(server.application());
    }

    @AfterAll
    static void the_server_ends() {
        server.close();
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

        String number = submit(1).get(0);
        journey.form(number);

        assertThat(confirmed(number)).isTrue();
        assertThat(count(
                        "select count(*) from finding join application on application_id = id where number = '%s'",
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

        String number = submit(1).get(0);
        journey.form(number);

        assertThat(confirmed(number)).isTrue();
        assertThat(tries(number)).isEqualTo(4).isEqualTo(ministries.calls());
    }

    @Test
    void a_ministry_that_hangs_does_not_hold_up_the_other_one() throws Exception {
        ministries.set("operation=findPerson&mode=HANG");

        List<String> numbers = submit(RATE);

        assertThat(PATIENCE.sees(() -> server.count(WAITING_FOR_MVD) == 0)).isTrue();
        assertThat(server.count("select count(*) from outbox where partner = 'MTSRIAP' and done_at is null"))
                .isEqualTo(2L * RATE);
        ministries.reset();
        assertThat(allAwaitDecision(numbers)).isTrue();
    }

    @Test
    void a_ministry_that_was_down_is_left_alone_and_gets_its_backlog_at_the_configured_rate() throws Exception {
        ministries.set("operation=checkPerson&mode=REFUSE");
        List<String> numbers = submit(5 * RATE);
        assertThat(PATIENCE.sees(() -> server.log().contains("MVD is left alone")))
                .isTrue();
        long before = triesOfMvd();
        Thread.sleep(3000);

        assertThat(triesOfMvd() - before).as("tries behind an open breaker").isLessThanOrEqualTo(8);
        ministries.reset();

        assertThat(allAwaitDecision(numbers)).isTrue();
        assertThat(server.log()).contains("MVD is asked again");
        assertThat(server.count(
                        "select round(extract(epoch from max(done_at) - min(done_at)) * 1000) from (select done_at"
                                + " from outbox where operation = 'CHECK_PERSON' order by id desc limit " + 5 * RATE
                                + ") as last"))
                .isBetween(3000L, 30_000L);
    }

    @Test
    void the_log_says_once_a_day_whose_deadline_passes_while_a_ministry_is_silent() throws Exception {
        ministries.set("operation=checkPerson&mode=REFUSE");
        String number = submit(1).get(0);
        server.execute("update application set deadline = current_date - 2 where number = '" + number + "'");
        server.execute("delete from deadline_watch");

        String said = number + ": deadline .* has passed, MVD has not answered CHECK_PERSON";

        assertThat(Patience.ofSeconds(90).sees(() -> server.log().matches("(?s).*" + said + ".*")))
                .isTrue();
        ministries.reset();
        assertThat(allAwaitDecision(List.of(number))).isTrue();
    }

    private static List<String> submit(int count) throws Exception {
        List<String> numbers = new ArrayList<>();
        Crowd crowd = new Crowd();
        for (int i = 0; i < count; i++) {
            numbers.add(journey.submit(crowd.of(persons++)));
        }
        return numbers;
    }

    private static boolean allAwaitDecision(List<String> numbers) {
        return PATIENCE.sees(() -> server.count("select count(*) from application where status = 'CHECKING'") == 0)
                && numbers.stream()
                        .allMatch(number -> journey.await(number, ApplicationStatus.AWAITING_DECISION)
                                == ApplicationStatus.AWAITING_DECISION);
    }

    private static boolean confirmed(String number) {
        return PATIENCE.sees(() -> count(
                        "select count(*) from application where number = '%s' and registration_confirmed_at is not null",
                        number)
                == 1);
    }

    private static long tries(String number) {
        return count(
                "select sum(tries) from outbox join application on application.id = application_id where number = '%s'",
                number);
    }

    private static long triesOfMvd() {
        return server.count("select sum(tries) from outbox where partner = 'MVD'");
    }

    private static long count(String query, String number) {
        return server.count(query.formatted(number));
    }
}
