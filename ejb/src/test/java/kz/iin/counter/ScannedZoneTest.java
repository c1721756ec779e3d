package kz.iin.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.person.comparison.Contrast;
import kz.iin.person.comparison.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScannedZoneTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static Stream<String> ways_to_type() {
        return Stream.of(
                DraftFixture.ZONE,
                DraftFixture.ZONE.replace("\n", "\r"),
                DraftFixture.ZONE.replace("\n", "\r\n") + "\r\n",
                DraftFixture.ZONE.replace("\n", ""),
                DraftFixture.ZONE.toLowerCase(),
                "  " + DraftFixture.ZONE.replace("<<A", "<< A") + "\n\n");
    }

    @ParameterizedTest
    @MethodSource("ways_to_type")
    void however_a_reader_types_the_zone_it_is_the_same(String typed) {
        assertThat(ScannedZone.read(typed).lines()).containsExactly(DraftFixture.ZONE.split("\n"));
    }

    @Test
    void the_fields_are_what_the_zone_says_and_nothing_more() {
        assertThat(ScannedZone.fields(DraftFixture.ZONE, TODAY))
                .containsOnly(
                        Map.entry(DraftField.SURNAME, "ERIKSSON"),
                        Map.entry(DraftField.GIVEN_NAME, "ANNA MARIA"),
                        Map.entry(DraftField.DOCUMENT_NUMBER, "L898902C3"),
                        Map.entry(DraftField.DOCUMENT_TYPE, "PASSPORT"),
                        Map.entry(DraftField.SEX, "F"),
                        Map.entry(DraftField.BIRTH_DATE, "12.08.1974"),
                        Map.entry(DraftField.EXPIRES, "15.04.2012"));
    }

    @Test
    void what_is_no_zone_fills_nothing() {
        assertThat(ScannedZone.fields("P<UTO", TODAY)).isEmpty();
    }

    @Test
    void zone_and_form_stand_beside_each_other_as_soon_as_there_is_a_zone() {
        DraftContent content =
                new DraftContent(Map.of(DraftField.ZONE, DraftFixture.ZONE, DraftField.SURNAME, "ERICSSON"));

        assertThat(BesideZone.rows(content, TODAY)).hasSize(9).anySatisfy(row -> {
            assertThat(row.field()).isEqualTo(DraftField.SURNAME);
            assertThat(row.zone()).contains("ERIKSSON");
            assertThat(row.form()).contains("ERICSSON");
        });
        assertThat(BesideZone.rows(DraftContent.EMPTY, TODAY)).isEmpty();
    }

    @Test
    void a_difference_shows_before_the_form_is_whole() {
        DraftContent content = new DraftContent(ScannedZone.fields(DraftFixture.ZONE, TODAY))
                .with(Map.of(
                        DraftField.ZONE, DraftFixture.ZONE,
                        DraftField.CITIZENSHIP, "SWE",
                        DraftField.ISSUER, "SWE",
                        DraftField.SURNAME, "ERICSSON"));

        assertThat(CompareDraft.differences(content, TODAY))
                .extracting(Difference::contrast)
                .contains(Contrast.CONTRADICTION);
    }
}
