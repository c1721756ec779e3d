package kz.iin.journal;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import kz.iin.journal.body.Body;
import kz.iin.number.Iin;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final Iin FIRST = new Iin("900101050014");
    private static final Iin SECOND = new Iin("900101050034");

    @Test
    void every_number_of_a_person_is_found_once() {
        String text = "<iin>" + FIRST.value() + "</iin><x a='" + SECOND.value() + "'/>" + FIRST.value();

        assertThat(in(text).iins()).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void twelve_digits_without_a_right_check_digit_are_no_number_of_a_person() {
        int wrong = (FIRST.value().charAt(11) - '0' + 1) % 10;

        assertThat(in("<iin>" + FIRST.value().substring(0, 11) + wrong + "</iin>")
                        .iins())
                .isEmpty();
    }

    @Test
    void digits_within_a_longer_word_are_no_number_of_a_person() {
        assertThat(in("<v>1" + FIRST.value() + "</v><v>A" + FIRST.value() + "</v>")
                        .iins())
                .isEmpty();
    }

    @Test
    void the_application_is_the_one_that_is_named_alone() {
        assertThat(in("<applicationNumber>2026-00000007</applicationNumber>").application())
                .contains("2026-00000007");
        assertThat(in("<n>2026-00000007</n><n>2026-00000008</n>").application()).isEmpty();
    }

    @Test
    void the_request_id_is_the_one_that_is_called_so() {
        String id = "0b0e6a3c-7b0f-4f0e-8d0a-2f6f3c1d9e55";

        assertThat(in("<m:requestId>" + id + "</m:requestId>").requestId()).contains(id);
        assertThat(in("<incidentId>" + id + "</incidentId>").requestId()).isEmpty();
    }

    @Test
    void a_message_in_utf_16_is_understood_too() {
        String text = "<iin>" + FIRST.value() + "</iin>";

        assertThat(in(text, UTF_16).iins()).containsExactly(FIRST);
        assertThat(in(text, UTF_16LE).iins()).containsExactly(FIRST);
    }

    @Test
    void a_word_at_the_end_counts() {
        assertThat(in(FIRST.value()).iins()).containsExactly(FIRST);
    }

    private static Mentions in(String text) {
        return in(text, UTF_8);
    }

    private static Mentions in(String text, Charset charset) {
        return Mentions.in(new Body(text.getBytes(charset), "text/xml"));
    }
}
