package kz.iin.access.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kz.iin.access.Proof;
import kz.iin.access.Sender;
import kz.iin.access.SenderFixture;
import kz.iin.access.Shown;
import kz.iin.shared.MovingClock;
import org.junit.jupiter.api.Test;

/** The hashes were made by another library, the C library's {@code crypt}; of cost 4, to be quick. */
class PasswordsTest {

    private static final String RIGHT = "correct horse";
    private static final Sender SENDER =
            SenderFixture.aSenderWithHash("$2a$04$abcdefghijklmnopqrstuujydOTSfIH/d5oUHpsygqV5X9xJLQc6e");
    private static final String NEW = "battery staple";
    private static final Sender SENDER_WITH_NEW_PASSWORD =
            SenderFixture.aSenderWithHash("$2y$04$ZbcdefghijklmnopqrstuOCghBt4QQfaICsHG2wCQBdRxgtjsLs5y");

    private static final int FREE_GUESSES = 10;

    private final MovingClock clock = new MovingClock();
    private final Passwords passwords = new Passwords(clock, new SecureRandom());

    @Test
    void the_right_password_is_right_again_and_again() {
        assertThat(passwords.check(SENDER, RIGHT)).hasValue(Shown.RIGHT);
        assertThat(passwords.check(SENDER, RIGHT)).hasValue(Shown.RIGHT);
    }

    @Test
    void another_password_is_wrong_before_and_after_the_right_one() {
        assertThat(passwords.check(SENDER, NEW)).hasValue(Shown.WRONG);
        passwords.check(SENDER, RIGHT);
        assertThat(passwords.check(SENDER, NEW)).hasValue(Shown.WRONG);
    }

    @Test
    void the_old_password_is_wrong_as_soon_as_a_new_one_is_set() {
        passwords.check(SENDER, RIGHT);

        assertThat(passwords.check(SENDER_WITH_NEW_PASSWORD, RIGHT)).hasValue(Shown.WRONG);
        assertThat(passwords.check(SENDER_WITH_NEW_PASSWORD, NEW)).hasValue(Shown.RIGHT);
    }

    @Test
    void where_no_password_is_registered_none_is_shown() {
        Sender withoutPassword = SenderFixture.aSenderShowing(Proof.CERTIFICATE);

        assertThat(passwords.check(withoutPassword, RIGHT)).hasValue(Shown.NOTHING);
    }

    @Test
    void a_password_longer_than_bcrypt_reads_is_wrong() {
        assertThat(passwords.check(SENDER, RIGHT + "x".repeat(72))).hasValue(Shown.WRONG);
    }

    @Test
    void after_ten_guesses_no_more_is_looked_at() {
        guess(FREE_GUESSES);

        assertThat(passwords.check(SENDER, RIGHT)).isEmpty();
    }

    @Test
    void after_a_pause_one_more_guess_is_free() {
        guess(FREE_GUESSES);

        clock.pass(Passwords.PAUSE);

        assertThat(passwords.check(SENDER, RIGHT)).hasValue(Shown.RIGHT);
    }

    @Test
    void a_password_that_is_known_is_no_guess() {
        passwords.check(SENDER, RIGHT);
        guess(FREE_GUESSES - 1);

        assertThat(passwords.check(SENDER, NEW)).isEmpty();
        assertThat(passwords.check(SENDER, RIGHT)).hasValue(Shown.RIGHT);
    }

    @Test
    void many_first_calls_at_once_are_one_guess() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(2 * FREE_GUESSES);
        Callable<Optional<Shown>> call = () -> passwords.check(SENDER, RIGHT);

        List<Future<Optional<Shown>>> answers = callers.invokeAll(
                Stream.generate(() -> call).limit(2 * FREE_GUESSES).toList());

        callers.shutdown();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).hasValue(Shown.RIGHT));
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(passwords.check(SENDER, NEW + i)).hasValue(Shown.WRONG);
        }
    }
}
