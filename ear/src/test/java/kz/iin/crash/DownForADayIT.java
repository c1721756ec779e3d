package kz.iin.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The MVD is away for a day: nothing listens at its address. Applications keep coming, and their deadlines come near. The day
 * itself is made short: what was written down of an application is moved back in time.
 */
class DownForADayIT {

    private static final int RATE = 10;
    private static final int OF_EACH_HOUR = 20;
    private static final int ALL = 3 * OF_EACH_HOUR;
    private static final Map<String, String> SETTINGS = Map.of(
            "IIN_OUTBOX_LONGEST_WAIT", "PT2S",
            "IIN_BREAKER_DELAY", "1000",
            "IIN_MVD_RATE", Integer.toString(RATE),
            "IIN_CERTIFICATE_WORKERS", "0",
            "IIN_DEADLINE_SAID_AT", "00:00");

    private static final String OF_STATUS = "select count(*) from application where status = '%s'";
    private static final String RAISED =
            "select count(*) from deadline_alert join application on application.id = application_id"
                    + " where urgency = '%s' and number in (%s)";

    private static OutboxFixture outbox;
    private static MortalServer server;
    private static List<String> early;
    private static List<String> later;
    private static List<String> late;
    private static int loggedBefore;
    private static long checkingAtTheEnd;
    private static long triesOfTheDay;
    private static String saidOfTheDay;
    private static List<String> formed;

    @BeforeAll
    static void a_ministry_is_away_for_a_day_and_comes_back() throws Exception {
        outbox = new OutboxFixture(SETTINGS);
        server = outbox.server();
        loggedBefore = server.log().length();
        server.lineTo("IIN_MVD_URL").unplug();
        applicationsComeAndTheirDayPasses();
        theDaySaysWhatItHasToSay();
        server.lineTo("IIN_MVD_URL").plug();
        formed = decideAll();
    }

    @AfterAll
    static void the_server_ends() {
        outbox.close();
    }

    @Test
    void while_it_is_away_every_application_waits_and_none_is_refused() {
        assertThat(checkingAtTheEnd).isEqualTo(ALL);
        assertThat(server.count("select count(*) from application_move where to_status = 'REFUSED'"))
                .isZero();
    }

    @Test
    void it_is_left_alone_and_not_called_in_vain_for_every_application() {
        assertThat(log()).contains("MVD is left alone");
        assertThat(saidOfTheDay).contains("NO_CONNECTION");
        assertThat(triesOfTheDay).isLessThan(5L * ALL);
    }

    @Test
    void each_application_raises_the_degrees_of_urgency_that_it_has_come_to_and_no_other() {
        assertThat(raised("AMBER", Stream.of(early, later, late))).isEqualTo(ALL);
        assertThat(raised("RED", Stream.of(early, later))).isEqualTo(2 * OF_EACH_HOUR);
        assertThat(raised("OVERDUE", Stream.of(early))).isEqualTo(OF_EACH_HOUR);
        assertThat(server.count("select count(*) from deadline_alert")).isEqualTo((3 + 2 + 1) * OF_EACH_HOUR);
    }

    @Test
    void the_log_says_whose_deadline_has_passed_and_for_whom_it_waits() {
        assertThat(early)
                .allSatisfy(number -> assertThat(log())
                        .containsPattern(number + ": deadline .* has passed, MVD has not answered CHECK_PERSON"));
        assertThat(late)
                .allSatisfy(number -> assertThat(log()).doesNotContainPattern(number + ": deadline .* has passed"));
    }

    @Test
    void when_it_is_back_the_backlog_drains_at_the_configured_rate() {
        long millis = server.count("select round(extract(epoch from max(done_at) - min(done_at)) * 1000) from outbox"
                + " where operation = 'CHECK_PERSON'");

        assertThat(millis).isBetween(1000L * (ALL / RATE - 1), 3000L * ALL / RATE);
    }

    @Test
    void all_are_decided_then_and_none_twice() {
        assertThat(formed).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(server.count("select count(*) from application_move where to_status = 'FORMED'"))
                .isEqualTo(ALL);
        assertThat(server.count("select count(*) from unanswered_question where partner = 'MVD'"))
                .isZero();
    }

    private static void applicationsComeAndTheirDayPasses() throws Exception {
        early = outbox.submit(OF_EACH_HOUR);
        later = outbox.submit(OF_EACH_HOUR);
        late = outbox.submit(OF_EACH_HOUR);
        server.await("select count(*) from outbox where partner = 'MTSRIAP' and done_at is not null", 2L * ALL);
        passes(early, "due_at - now() + interval '1 day'");
        passes(later, "due_at - now() - (due_at - red_at) / 2");
        passes(late, "red_at - now() - (red_at - amber_at) / 2");
        server.execute("delete from deadline_watch");
    }

    /** Looked for every minute. */
    private static void theDaySaysWhatItHasToSay() {
        server.await("select least(count(*), %1$d) from deadline_alert".formatted(6 * OF_EACH_HOUR), 6L * OF_EACH_HOUR);
        server.await("select least(count(*), 1) from deadline_watch", 1);
        checkingAtTheEnd = server.count(OF_STATUS.formatted(ApplicationStatus.CHECKING));
        triesOfTheDay = server.count("select sum(tries) from outbox where partner = 'MVD'");
        saidOfTheDay = server.text(
                "select string_agg(distinct last_failure, ' ') from unanswered_question where partner = 'MVD'");
    }

    /** Without what an earlier run has left in the same file. */
    private static String log() {
        return server.log().substring(loggedBefore);
    }

    private static List<String> decideAll() throws Exception {
        List<String> numbers =
                Stream.of(early, later, late).flatMap(List::stream).toList();
        assertThat(outbox.allAwaitDecision(numbers)).as(outbox::waiting).isTrue();
        List<String> iins = new ArrayList<>();
        for (String number : numbers) {
            iins.add(outbox.journey().form(number));
        }
        return iins;
    }

    /** So much time, for these applications and what was asked about them. */
    private static void passes(List<String> numbers, String time) {
        server.execute("""
                create temporary table passed on commit drop as
                select id, %s as time from application where number in (%s);
                update outbox set created_at = created_at - time from passed where application_id = passed.id;
                update application set registered_at = registered_at - time, amber_at = amber_at - time,
                    red_at = red_at - time, due_at = due_at - time,
                    deadline = cast((due_at - time - interval '1 second') at time zone 'Asia/Almaty' as date)
                from passed where application.id = passed.id;
                """.formatted(time, listed(numbers)));
    }

    private static long raised(String urgency, Stream<List<String>> numbers) {
        return server.count(
                RAISED.formatted(urgency, listed(numbers.flatMap(List::stream).toList())));
    }

    private static String listed(List<String> numbers) {
        return numbers.stream().collect(Collectors.joining("', '", "'", "'"));
    }
}
