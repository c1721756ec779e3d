package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.iin.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.kz",
                "first.last+iin@mail.example.org",
                "o'neil_1@x-y.example",
                "1234567890123456789012345678901234567890123456789012345678901234@mail.example"
            })
    void an_address_is_a_name_and_a_host_with_a_dot(String address) {
        assertThat(new ReplyAddress(address, "kk").address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a@@b.kz",
                "a@b.kz, c@d.kz",
                "A <a@b.kz>",
                ".a@b.kz",
                "a.@b.kz",
                "a..b@c.kz",
                "a@-b.kz",
                "a@b-.kz",
                "a@b..kz",
                "а@почта.kz",
                "a@b.kz\nBcc: c@d.kz",
                "12345678901234567890123456789012345678901234567890123456789012345@mail.example"
            })
    void what_is_no_address_is_refused_by_its_rule_and_not_repeated(String address) {
        assertThatThrownBy(() -> new ReplyAddress(address, "en"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("address: one address name@host.domain in Latin letters, at most 254 characters");
    }

    @Test
    void an_address_has_at_most_254_characters() {
        String host = "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60);
        String longest = "a".repeat(64) + "@" + host + ".efghij";

        assertThat(longest).hasSize(254);
        assertThat(new ReplyAddress(longest, "ru").address()).isEqualTo(longest);
        assertThatThrownBy(() -> new ReplyAddress(longest + "k", "ru")).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "EN"})
    void mail_is_written_in_one_of_three_languages(String language) {
        assertThatThrownBy(() -> new ReplyAddress("a@b.kz", language)).hasMessage("language: kk, ru or en");
    }

    @Test
    void it_ends_in_no_log() {
        assertThat(new ReplyAddress("a@b.kz", "kk")).hasToString("ReplyAddress[kk, withheld]");
    }
}
