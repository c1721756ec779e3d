package kz.iin.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedViewTest {

    private static final String QUERY = "queue=DECISION&urgency=RED";

    @Test
    void a_view_has_a_name_of_forty_characters_at_the_most() {
        assertThat(new SavedView(" " + "я".repeat(40), QUERY).name()).hasSize(40);
        assertThatThrownBy(() -> new SavedView("я".repeat(41), QUERY)).hasMessageStartingWith("name");
        assertThatThrownBy(() -> new SavedView("  ", QUERY)).hasMessageStartingWith("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name=ИВАНОВ", "queue=<script>", "a b"})
    void a_view_keeps_what_may_stand_in_an_address_and_no_name_of_a_person(String query) {
        assertThatThrownBy(() -> new SavedView("mine", query)).hasMessageStartingWith("query");
    }
}
