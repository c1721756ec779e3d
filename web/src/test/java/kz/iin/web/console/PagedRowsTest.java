package kz.iin.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagedRowsTest {

    private static final int PAGE_SIZE = 2;

    private final List<String> five = List.of("one", "two", "three", "four", "five");
    private final PagedRows<String> rows = new PagedRows<>(this::page);

    @Test
    void a_page_knows_that_another_one_follows_and_not_how_many() {
        turnTo(0);

        assertThat(rows.getRowCount()).isEqualTo(PAGE_SIZE + 1);
    }

    @Test
    void the_last_page_knows_that_none_follows() {
        turnTo(0);
        turnTo(1);

        assertThat(turnTo(2)).containsExactly(five.get(4));
        assertThat(rows.getRowCount()).isEqualTo(5);
    }

    @Test
    void turning_back_shows_the_earlier_page_again() {
        turnTo(0);
        turnTo(1);

        assertThat(turnTo(0)).containsExactly(five.get(0), five.get(1));
        assertThat(turnTo(1)).containsExactly(five.get(2), five.get(3));
    }

    @Test
    void a_page_that_was_never_seen_is_not_skipped_to() {
        turnTo(0);

        assertThat(turnTo(2)).containsExactly(five.get(2), five.get(3));
    }

    @Test
    void what_was_chosen_on_a_page_stays_chosen_on_the_next() {
        turnTo(0);
        assertThat(rows.getRowData("two")).isEqualTo("two");

        turnTo(1);

        assertThat(rows.getRowData("two")).isEqualTo("two");
        assertThat(rows.getRowData("three")).isEqualTo("three");
    }

    @Test
    void what_no_page_has_shown_can_not_be_chosen() {
        turnTo(0);

        assertThat(rows.getRowData("five")).isNull();
    }

    @Test
    void whoever_asks_for_a_million_rows_gets_a_hundred() {
        List<Integer> asked = new ArrayList<>();
        PagedRows<String> watched = new PagedRows<>((after, limit) -> {
            asked.add(limit);
            return page(after, limit);
        });

        watched.load(0, 1_000_000, Map.of(), Map.of());
        watched.load(0, 100, Map.of(), Map.of());

        assertThat(asked).containsExactly(100, 100);
    }

    @ParameterizedTest
    @CsvSource({"-20, 2", "0, 0", "0, -1"})
    void a_place_that_no_page_has_is_the_first(int first, int size) {
        assertThat(rows.load(first, size, Map.of(), Map.of())).startsWith(five.get(0));
    }

    private List<String> turnTo(int page) {
        List<String> shown = rows.load(page * PAGE_SIZE, PAGE_SIZE, Map.of(), Map.of());
        rows.setWrappedData(shown);
        return shown;
    }

    /** The cursor is the index of the last row shown. */
    private Page<String> page(Optional<String> after, int limit) {
        int from = after.map(Integer::valueOf).orElse(0);
        int to = Math.min(from + limit, five.size());
        return new Page<>(
                five.subList(from, to), to < five.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }
}
