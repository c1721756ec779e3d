package kz.iin.web.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import kz.iin.report.overview.Subject;
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

    @Test
    void every_bar_has_room_for_its_name_however_many_there_are() {
        assertThat(missions(96).height()).isGreaterThanOrEqualTo(96 * 2 * 15);
        assertThat(missions(96).isScrolled()).isTrue();
    }

    @Test
    void few_bars_are_seen_at_once() {
        assertThat(missions(3).isScrolled()).isFalse();
    }

    private static Diagram missions(int count) {
        Diagram.Row row = new Diagram.Row("Consulate General in Frankfurt am Main", 1);
        return new Diagram(Subject.MISSION, "Missions", Collections.nCopies(count, row));
    }
}
