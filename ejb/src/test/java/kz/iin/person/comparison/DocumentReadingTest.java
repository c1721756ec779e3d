package kz.iin.person.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;
import kz.iin.person.mrz.Element;
import kz.iin.person.mrz.Zone;
import org.junit.jupiter.api.Test;

class DocumentReadingTest {

    private static final Zone MRZ = Zone.PASSPORT
            .with(Element.ISSUER, "SWE")
            .with(Element.CITIZENSHIP, "SWE")
            .with(Element.EXPIRES, "320415");
    private static final Zone MISTYPED = MRZ.with(2, 20, "9");

    @Test
    void a_wrong_check_digit_is_taken_for_a_slip_of_the_pen() {
        assertThat(reading(MRZ, false).mistyped()).isEmpty();
        assertThat(reading(MISTYPED, false).mistyped()).contains(Element.BIRTH_DATE);
    }

    @Test
    void unless_the_officer_has_seen_it_printed_so_then_it_is_a_difference() {
        DocumentReading reading = reading(MISTYPED, true);

        assertThat(reading.mistyped()).isEmpty();
        assertThat(reading.differences(form("Eriksson")))
                .contains(new Difference(Compared.MRZ_ITSELF, Element.BIRTH_DATE, Contrast.WRONG_CHECK_DIGIT));
    }

    @Test
    void the_zone_is_held_against_the_form() {
        assertThat(reading(MRZ, false).differences(form("Eriksson"))).isEmpty();
        assertThat(reading(MRZ.with(Element.SEX, "M"), false).differences(form("Eriksson")))
                .containsExactly(new Difference(Compared.MRZ_AND_FORM, Element.SEX, Contrast.CONTRADICTION));
    }

    @Test
    void the_name_of_the_visual_zone_is_held_against_both() {
        DocumentReading reading =
                new DocumentReading(MRZ.read(), false, Optional.of(PersonName.of("Lindqvist", "Anna Maria", null)));

        assertThat(reading.differences(form("Eriksson")))
                .containsExactly(
                        new Difference(Compared.MRZ_AND_VIZ, Element.NAME, Contrast.CONTRADICTION),
                        new Difference(Compared.VIZ_AND_FORM, Element.NAME, Contrast.CONTRADICTION));
    }

    private static DocumentReading reading(Zone zone, boolean isAsPrinted) {
        return new DocumentReading(zone.read(), isAsPrinted, Optional.empty());
    }

    private static Person form(String surname) {
        return new Person(
                PersonName.of(surname, "Anna Maria", null),
                Optional.empty(),
                BirthDate.parse("1974-08-12"),
                Sex.FEMALE,
                new Country("SWE"),
                "Stockholm",
                new IdentityDocument(
                        DocumentType.PASSPORT,
                        "L898902C3",
                        new Country("SWE"),
                        LocalDate.of(2022, 4, 16),
                        Optional.of(LocalDate.of(2032, 4, 15))));
    }
}
