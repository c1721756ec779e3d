package kz.iin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Figure BESIDE_A_FLOOR = Figure.beside(1000, "submit.direct", 512.345, "1/s");
    private static final Figure ALONE = Figure.alone("whole.way", 12_345_678, "1/s");

    @Test
    void the_ratio_counts_the_value_in_floors() {
        assertThat(Figure.beside(4, "boot.ready", 6, "s").ratio()).hasValue(1.5);
    }

    @Test
    void json_is_an_array_with_four_digits_of_each_number() {
        String json = new Figures(List.of(BESIDE_A_FLOOR, ALONE)).json();

        assertThat(json).isEqualTo("""
                [
                  {"name": "submit.direct", "value": 512.3, "unit": "1/s", "floor": 1000, "ratio": 0.5123},
                  {"name": "whole.way", "value": 12350000, "unit": "1/s", "floor": null, "ratio": null}
                ]
                """);
    }

    @Test
    void the_table_has_a_line_for_each_figure_under_the_header() {
        String table = new Figures(List.of(BESIDE_A_FLOOR, ALONE)).table();

        assertThat(table.lines().map(String::strip).map(line -> line.split(" +")))
                .containsExactly(
                        new String[] {"name", "value", "unit", "floor", "ratio"},
                        new String[] {"submit.direct", "512.3", "1/s", "1000", "0.5123"},
                        new String[] {"whole.way", "12350000", "1/s", "-", "-"});
    }

    @Test
    void a_name_that_would_break_the_json_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.alone("submit\"", 1, "s"));
    }

    @Test
    void a_floor_of_nothing_was_not_measured() {
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.beside(0, "boot.ready", 1, "s"));
    }
}
