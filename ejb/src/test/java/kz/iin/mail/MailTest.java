package kz.iin.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "two\r\nBcc: another@mission.example"})
    void recipient_and_subject_are_of_one_line(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mail("event", text, "subject", "text"))
                .withMessage("recipient: one line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mail("event", "aigul@mission.example", text, "text"))
                .withMessage("subject: one line");
    }

    @Test
    void a_log_learns_the_event_alone() {
        assertThat(new Mail("event", "aigul@mission.example", "subject", "text"))
                .hasToString("Mail[event, withheld]");
    }
}
