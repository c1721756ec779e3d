package kz.iin.web.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagramTest {

    @Test
    void a_long_name_is_written_in_lines() {
        assertThat(Diagram.lines("Consulate General in Frankfurt am Main"))
                .containsExactly("Consulate General in", "Frankfurt am Main");
    }

    @Test
    void a_short_name_is_one_line() {
        assertThat(Diagram.lines("Embassy in Ankara")).containsExactly("Embassy in Ankara");
    }

    @Test
    void nothing_in_it_ends_the_script_that_it_stands_in() {
        assertThat(Diagram.withinScript("[\"</script><b>\"]")).isEqualTo("[\"\\u003c/script>\\u003cb>\"]");
    }
}
