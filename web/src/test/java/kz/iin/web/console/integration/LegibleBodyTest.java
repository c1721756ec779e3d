package kz.iin.web.console.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.iin.journal.body.Body;
import org.junit.jupiter.api.Test;

class LegibleBodyTest {

    @Test
    void xml_is_indented() {
        assertThat(text("<?xml version=\"1.0\"?><a><b>Ағай</b></a>", "text/xml").lines())
                .containsExactly("<a>", "    <b>Ағай</b>", "</a>");
    }

    @Test
    void of_a_message_with_attachments_the_envelope_is_shown() {
        String parts = "--x\r\nContent-Type: application/xop+xml\r\n\r\n<a><b/></a>\r\n--x\r\n\r\n%PDF\r\n--x--";

        assertThat(text(parts, "multipart/related; boundary=x"))
                .contains("<b/>")
                .doesNotContain("PDF");
    }

    @Test
    void of_a_file_within_it_only_the_beginning_is_shown() {
        String shown = text("<a>" + "Q".repeat(5000) + "</a>", "text/xml");

        assertThat(shown).contains("QQQ", "[5000]").hasSizeLessThan(300);
    }

    @Test
    void what_is_no_xml_is_shown_as_it_came() {
        assertThat(text("Bad Gateway <br>", "text/html")).isEqualTo("Bad Gateway <br>");
    }

    @Test
    void nothing_is_fetched_for_it() {
        String bomb = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>";

        assertThat(text(bomb, "text/xml")).isEqualTo(bomb);
    }

    @Test
    void too_much_is_cut_and_it_is_said() {
        LegibleBody body = LegibleBody.of(body("x".repeat(LegibleBody.MOST_CHARACTERS + 1), "text/plain"));

        assertThat(body.text()).hasSize(LegibleBody.MOST_CHARACTERS);
        assertThat(body.isWhole()).isFalse();
    }

    private static String text(String content, String mediaType) {
        return LegibleBody.of(body(content, mediaType)).text().strip();
    }

    private static Body body(String content, String mediaType) {
        return new Body(content.getBytes(StandardCharsets.UTF_8), mediaType);
    }
}
