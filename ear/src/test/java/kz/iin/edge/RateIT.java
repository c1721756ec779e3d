package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.DemoSenders;
import kz.iin.run.Patience;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class RateIT {

    private static final String PASSWORD = "a password of the test";
    private static final Patience PATIENCE = Patience.ofSeconds(10);

    private final Database database = Installation.current().database();
    private final RawSoap soap = new RawSoap(Installation.current().address());

    @BeforeEach
    void a_sender_may_call_once_in_a_second_and_three_times_at_once() {
        DemoData.load(database);
        database.execute("""
                select add_sender('IT-GUESSED', 'Guessed', array['PASSWORD'], 50, 100),
                    set_sender_password('IT-GUESSED', '%1$s'),
                    add_sender('IT-RARE', 'Rare', array['PASSWORD'], 1, 3),
                    set_sender_password('IT-RARE', '%1$s'), allow('IT-RARE', 'mfa', 'getApplicationStatus')""".formatted(PASSWORD));
    }

    @Test
    void who_calls_too_often_waits_and_is_let_in_again() {
        List<Answer> answers = IntStream.range(0, 10).mapToObj(i -> call()).toList();

        List<Answer> turnedAway =
                answers.stream().filter(answer -> answer.status() == 429).toList();
        assertThat(turnedAway).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.code()).isEqualTo("TOO_MANY_REQUESTS");
            assertThat(answer.header("retry-after")).hasValue("1");
        });
        assertThat(answers)
                .filteredOn(answer -> answer.code().equals("UNKNOWN_APPLICATION"))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(PATIENCE.sees(() -> call().status() != 429)).isTrue();
    }

    @Test
    void another_sender_does_not_feel_it() {
        IntStream.range(0, 10).forEach(i -> call());

        Answer other = soap.post("mfa", Request.status("2026-99999999").xml());

        assertThat(other.code()).isEqualTo("UNKNOWN_APPLICATION");
    }

    @Test
    void who_tries_passwords_is_stopped_before_all_are_tried() {
        List<Answer> answers = IntStream.range(0, 30)
                .mapToObj(i -> soap.post(
                        "mfa",
                        Request.status("2026-99999999").xml(),
                        Map.of("Authorization", DemoSenders.basic("IT-GUESSED", "guess number " + i))))
                .toList();

        assertThat(answers).extracting(Answer::code).contains("TOO_MANY_REQUESTS");
    }

    private Answer call() {
        return soap.post(
                "mfa",
                Request.status("2026-99999999").xml(),
                Map.of("Authorization", DemoSenders.basic("IT-RARE", PASSWORD)));
    }
}
