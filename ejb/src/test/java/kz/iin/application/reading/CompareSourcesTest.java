package kz.iin.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;
import kz.iin.person.comparison.Contrast;
import kz.iin.person.comparison.Difference;
import kz.iin.person.comparison.DocumentReading;
import kz.iin.person.mrz.Element;
import kz.iin.person.mrz.Zone;
import org.junit.jupiter.api.Test;

class CompareSourcesTest {

    private static final Zone MRZ = Zone.PASSPORT
            .with(Element.ISSUER, "SWE")
            .with(Element.CITIZENSHIP, "SWE")
            .with(Element.BIRTH_DATE, "740812")
            .with(Element.EXPIRES, "320415");

    @Test
    void each_source_says_the_name_in_its_own_words() {
        Sourced name = row(rows(reading(MRZ)), Element.NAME);

        assertThat(name.zone()).contains("ERIKSSON ANNA MARIA");
        assertThat(name.visual()).contains("Eriksson ANNA MARIA");
        assertThat(name.form()).contains("Eriksson Anna Maria");
    }

    @Test
    void the_zone_writes_two_digits_of_a_year_and_the_form_four() {
        List<Sourced> rows = rows(reading(MRZ));

        assertThat(row(rows, Element.BIRTH_DATE).zone()).contains("12.08.74");
        assertThat(row(rows, Element.BIRTH_DATE).form()).contains("12.08.1974");
        assertThat(row(rows, Element.EXPIRES).zone()).contains("15.04.32");
    }

    @Test
    void what_differs_stands_in_the_row_of_its_element() {
        List<Sourced> rows = rows(reading(MRZ.with(Element.SEX, "M")));

        assertThat(row(rows, Element.SEX).differences())
                .extracting(Difference::contrast)
                .containsExactly(Contrast.CONTRADICTION);
        assertThat(rows).filteredOn(Sourced::differs).hasSize(1);
    }

    @Test
    void a_wrong_composite_digit_stands_beside_the_lines_of_the_zone() {
        DocumentReading reading = new DocumentReading(MRZ.with(2, 44, "9").read(), true, Optional.empty());

        Sourced zone = row(rows(Optional.of(reading)), Element.ZONE);

        assertThat(zone.zone()).contains(String.join("\n", reading.mrz().lines()));
        assertThat(zone.differences()).extracting(Difference::contrast).containsExactly(Contrast.WRONG_CHECK_DIGIT);
    }

    @Test
    void the_form_stands_alone_where_nobody_read_the_document() {
        List<Sourced> rows = rows(Optional.empty());

        assertThat(rows)
                .hasSize(8)
                .allMatch(row -> row.zone().isEmpty() && row.visual().isEmpty())
                .noneMatch(Sourced::differs);
    }

    private static Optional<DocumentReading> reading(Zone zone) {
        return Optional.of(
                new DocumentReading(zone.read(), false, Optional.of(PersonName.of("Eriksson", "ANNA MARIA", null))));
    }

    private static List<Sourced> rows(Optional<DocumentReading> reading) {
        Person form = form();
        return CompareSources.rows(
                form, reading, reading.map(read -> read.differences(form)).orElse(List.of()));
    }

    private static Sourced row(List<Sourced> rows, Element element) {
        return rows.stream().filter(row -> row.element() == element).findFirst().orElseThrow();
    }

    private static Person form() {
        return new Person(
                PersonName.of("Eriksson", "Anna Maria", null),
                Optional.empty(),
                BirthDate.parse("1974-08-12"),
                Sex.FEMALE,
                new Country("SWE"),
                "Uppsala",
                new IdentityDocument(
                        DocumentType.PASSPORT,
                        "L898902C3",
                        new Country("SWE"),
                        LocalDate.of(2022, 4, 16),
                        Optional.of(LocalDate.of(2032, 4, 15))));
    }
}
