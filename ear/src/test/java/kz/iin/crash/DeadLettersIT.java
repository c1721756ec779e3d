package kz.iin.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.iin.crash.replay.ReplayWar;
import kz.iin.journey.Journey;
import kz.iin.run.BuiltFiles;
import kz.iin.sample.Crowd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a ministry refuses is dead, with its reason, and goes out again when somebody says so. */
class DeadLettersIT {

    private static final String DEAD = "select count(*) from unanswered_question where dead_at is not null";
    private static final String CONFIRMED =
            "select count(*) from application where registration_confirmed_at is not null";

    private static MortalServer server;
    private static Journey journey;
    private static int persons;

    @BeforeAll
    static void the_server_starts() throws Exception {
        server = new MortalServer("dead", Map.of("IIN_CERTIFICATE_WORKERS", "0"), ReplayWar.in(BuiltFiles.target()));
        journey = new Journey(server.application());
    }

    @AfterAll
    static void the_server_ends() {
        server.close();
    }

    @BeforeEach
    void three_registrations_are_refused() throws Exception {
        server.ministries().set("operation=registerNumber&mode=FAULT&code=INVALID_VALUE");
        for (String number : submitted(3)) {
            journey.form(number);
        }
        server.await(DEAD, 3);
        server.ministries().reset();
    }

    @AfterEach
    void all_are_sent_again_and_answered() throws Exception {
        replay("partner=MTSRIAP&reason=INVALID_VALUE");
        server.await("select count(*) from outbox where done_at is null", 0);
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
        String message = server.text("select message_id from unanswered_question where dead_at is not null limit 1");

        assertThat(replay("message=" + message)).isEqualTo("true");

        server.await(CONFIRMED, confirmed + 1);
        assertThat(server.count(DEAD)).isEqualTo(2);
        assertThat(server.count(
                        "select count(*) from outbox where message_id = '" + message + "' and done_at is not null"))
                .isEqualTo(1);
        assertThat(replay("message=" + message)).isEqualTo("false");
    }

    @Test
    void all_of_a_reason_are_sent_again_and_those_of_another_are_not() throws Exception {
        long confirmed = server.count(CONFIRMED);

        assertThat(replay("partner=MTSRIAP&reason=NUMBER_TAKEN")).isEqualTo("0");
        assertThat(replay("partner=MVD&reason=INVALID_VALUE")).isEqualTo("0");
        assertThat(replay("partner=MTSRIAP&reason=INVALID_VALUE")).isEqualTo("3");

        server.await(CONFIRMED, confirmed + 3);
        assertThat(server.count(DEAD)).isZero();
    }

    private static List<String> submitted(int count) throws Exception {
        Crowd crowd = new Crowd();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(journey.submit(crowd.of(persons++)));
        }
        return numbers;
    }

    private static String replay(String form) throws Exception {
        URI page = server.application().resolve("/replay/");
        HttpRequest request = HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
