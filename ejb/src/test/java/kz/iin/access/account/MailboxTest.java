package kz.iin.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "@host",
                "name@",
                "a@b@c",
                "two@host,other@host",
                "Name <name@host>",
                "name@host\r\nBcc: other@host",
                "na me@host",
                ""
            })
    void what_is_not_one_bare_address_is_none(String text) {
        assertThat(Mailbox.isAddress(text)).isFalse();
    }

    @Test
    void an_address_has_254_characters_at_most() {
        assertThat(Mailbox.isAddress("a".repeat(249) + "@host")).isTrue();
        assertThat(Mailbox.isAddress("a".repeat(250) + "@host")).isFalse();
    }

    @Test
    void mail_is_written_in_a_language_of_the_console_only() {
        assertThatThrownBy(() -> new Mailbox(Optional.empty(), "de")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_address_of_a_person_stands_in_no_log() {
        assertThat(new Mailbox(Optional.of("name@host"), "kk")).hasToString("Mailbox[kk, withheld]");
    }
}
