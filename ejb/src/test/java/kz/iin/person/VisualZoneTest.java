package kz.iin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VisualZoneTest {

    @Test
    void the_name_keeps_its_accents_or_is_cyrillic() {
        assertThat(zone(PersonName.of("Yılmaz", "Ayşe", null), "1988-03").name().full())
                .isEqualTo("Yılmaz Ayşe");
        assertThat(zone(PersonName.of("Йылмаз", "Айше", null), "1988-03").name().isCyrillic())
                .isTrue();
    }

    @Test
    void no_document_is_issued_before_the_birth() {
        assertThat(zone(PersonName.of("Yılmaz", null, null), "2021-05-04").birthDate())
                .hasToString("2021-05-04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> zone(PersonName.of("Yılmaz", null, null), "2021-05-05"))
                .withMessage("document/issued: not before the birth");
    }

    @Test
    void the_text_of_a_visual_zone_tells_nothing() {
        assertThat(zone(PersonName.of("Yılmaz", null, null), "1988")).hasToString("VisualZone[withheld]");
    }

    private static VisualZone zone(PersonName name, String birthDate) {
        return new VisualZone(
                name,
                BirthDate.parse(birthDate),
                Sex.FEMALE,
                new Country("TUR"),
                PersonFixture.aPassport(LocalDate.of(2021, 5, 4)));
    }
}
