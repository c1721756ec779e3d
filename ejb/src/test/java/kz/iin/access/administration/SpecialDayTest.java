package kz.iin.access.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialDayTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    @ParameterizedTest
    @ValueSource(strings = {"OFF", "OFF_BY_TRANSFER", "WORKED_BY_TRANSFER", "ORDINARY"})
    void a_day_is_of_a_kind_that_the_calendars_know_or_ordinary_again(String kind) {
        assertThat(SpecialDay.isKind(kind)).isTrue();
        assertThat(new SpecialDay("KAZ", DAY, kind, "act").isOrdinary()).isEqualTo(kind.equals("ORDINARY"));
    }

    @Test
    void a_day_of_another_kind_or_without_an_act_is_none() {
        assertThatThrownBy(() -> new SpecialDay("KAZ", DAY, "HALF", "act")).hasMessageContaining("kind");
        assertThatThrownBy(() -> new SpecialDay("KAZ", DAY, "OFF", " ")).hasMessageContaining("source");
        assertThat(SpecialDay.isSource("a".repeat(201))).isFalse();
        assertThat(SpecialDay.isSource("a".repeat(200))).isTrue();
    }

    @Test
    void another_act_alone_changes_nothing() {
        SpecialDay off = new SpecialDay("KAZ", DAY, "OFF", "act");

        assertThat(off.isLike(new SpecialDay("KAZ", DAY, "OFF", "another"))).isTrue();
        assertThat(off.isLike(new SpecialDay("KAZ", DAY, "OFF_BY_TRANSFER", "act")))
                .isFalse();
    }

    @Test
    void a_proposal_names_the_place_and_the_day() {
        SpecialDay closed = new SpecialDay("TUR-IST", DAY, "OFF", "act");

        assertThat(closed.subject()).isEqualTo("TUR-IST/2027-01-04");
        assertThat(SpecialDay.of("TUR-IST/2027-01-04", "OFF", "act")).isEqualTo(closed);
    }
}
