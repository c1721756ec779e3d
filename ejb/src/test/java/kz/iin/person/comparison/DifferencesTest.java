package kz.iin.person.comparison;

import static kz.iin.person.comparison.Compared.MRZ_AND_FORM;
import static kz.iin.person.comparison.Compared.MRZ_AND_VIZ;
import static kz.iin.person.comparison.Compared.MRZ_ITSELF;
import static kz.iin.person.comparison.Compared.VIZ_AND_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;
import kz.iin.person.VisualZone;
import kz.iin.person.mrz.Element;
import kz.iin.person.mrz.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DifferencesTest {

    private static final Zone MRZ = Zone.PASSPORT
            .with(Element.ISSUER, "SWE")
            .with(Element.CITIZENSHIP, "SWE")
            .with(Element.EXPIRES, "320415");
    private static final VisualZone VIZ = viz("1974-08-12", Sex.FEMALE, "SWE", passport("L898902C3", "2032-04-15"));

    @Test
    void sources_that_agree_differ_in_nothing() {
        assertThat(Differences.among(MRZ.read(), VIZ, form("Eriksson", VIZ))).isEmpty();
    }

    @Test
    void a_wrong_check_digit_is_red_and_names_what_it_covers() {
        assertThat(Differences.in(MRZ.with(2, 20, "9").read()))
                .containsExactly(
                        new Difference(MRZ_ITSELF, Element.BIRTH_DATE, Contrast.WRONG_CHECK_DIGIT),
                        new Difference(MRZ_ITSELF, Element.ZONE, Contrast.WRONG_CHECK_DIGIT));
        assertThat(Contrast.WRONG_CHECK_DIGIT.severity()).isEqualTo(Severity.RED);
        assertThat(Contrast.WRONG_CHECK_DIGIT.clause()).isEqualTo("ICAO Doc 9303-3, 4.9");
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT_CODE, I, OTHER_DOCUMENT_TYPE",
        "ISSUER, NOR, CONTRADICTION",
        "ISSUER, UTO, CONTRADICTION",
        "NAME, ERIKSEN<<ANNA<MARIA, CONTRADICTION",
        "DOCUMENT_NUMBER, L898902C, CONTRADICTION",
        "CITIZENSHIP, XXA, CONTRADICTION",
        "BIRTH_DATE, 740813, CONTRADICTION",
        "BIRTH_DATE, 7408<<, LESS_KNOWN",
        "BIRTH_DATE, 74<<<<, LESS_KNOWN",
        "BIRTH_DATE, '', LESS_KNOWN",
        "SEX, M, CONTRADICTION",
        "SEX, <, LESS_KNOWN",
        "EXPIRES, 320416, CONTRADICTION",
        "EXPIRES, '', CONTRADICTION"
    })
    void each_element_of_the_zone_is_held_against_both_others(Element element, String written, Contrast contrast) {
        Zone other = MRZ.with(element, written);

        assertThat(Differences.between(other.read(), VIZ))
                .containsExactly(new Difference(MRZ_AND_VIZ, element, contrast));
        assertThat(Differences.between(other.read(), form("Eriksson", VIZ)))
                .containsExactly(new Difference(MRZ_AND_FORM, element, contrast));
    }

    @ParameterizedTest
    @CsvSource({
        "1974-08-13 F SWE L898902C3 2032-04-15, BIRTH_DATE, CONTRADICTION",
        "1874-08-12 F SWE L898902C3 2032-04-15, BIRTH_DATE, CONTRADICTION",
        "1974-08 F SWE L898902C3 2032-04-15, BIRTH_DATE, LESS_KNOWN",
        "1974-08-12 M SWE L898902C3 2032-04-15, SEX, CONTRADICTION",
        "1974-08-12 X SWE L898902C3 2032-04-15, SEX, LESS_KNOWN",
        "1974-08-12 F NOR L898902C3 2032-04-15, CITIZENSHIP, CONTRADICTION",
        "1974-08-12 F SWE L898902C4 2032-04-15, DOCUMENT_NUMBER, CONTRADICTION",
        "1974-08-12 F SWE L898902C3 2032-04-16, EXPIRES, CONTRADICTION",
        "1974-08-12 F SWE L898902C3, EXPIRES, CONTRADICTION"
    })
    void each_element_of_the_form_is_held_against_the_visual_zone(String stated, Element element, Contrast contrast) {
        String[] form = stated.split(" ");
        IdentityDocument document = passport(form[3], form.length > 4 ? form[4] : null);
        VisualZone other = viz(form[0], Sex.of(form[1]), form[2], document);

        assertThat(Differences.between(VIZ, form("Eriksson", other)))
                .containsExactly(new Difference(VIZ_AND_FORM, element, contrast));
    }

    @Test
    void a_century_is_told_only_by_the_visual_zone() {
        VisualZone centenarian = viz("1874-08-12", Sex.FEMALE, "SWE", passport("L898902C3", "2032-04-15"));

        assertThat(Differences.between(MRZ.read(), centenarian)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"D, DEU", "GBO, GBR", "GBD, GBN"})
    void the_same_state_by_another_code_is_a_note(String written, String code) {
        VisualZone viz = viz("1974-08-12", Sex.FEMALE, code, passport("L898902C3", "2032-04-15"));

        assertThat(Differences.between(MRZ.with(Element.CITIZENSHIP, written).read(), viz))
                .containsExactly(new Difference(MRZ_AND_VIZ, Element.CITIZENSHIP, Contrast.OTHER_CODE));
    }

    @ParameterizedTest
    @CsvSource({
        "AB<123456, AB 123456",
        "AB<123456, AB-123456",
        "AB123456, AB 123456",
        "AB123456, ab123456",
        "VI<123456, VI-123456",
        "AB123456, АБ123456"
    })
    void fillers_stand_for_the_spaces_and_signs_of_a_number(String written, String number) {
        VisualZone viz = viz("1974-08-12", Sex.FEMALE, "SWE", passport(number, "2032-04-15"));

        assertThat(Differences.between(
                        MRZ.with(Element.DOCUMENT_NUMBER, written).read(), viz))
                .isEmpty();
    }

    @Test
    void a_number_in_letters_of_no_table_is_compared_by_eye() {
        VisualZone viz = viz("1974-08-12", Sex.FEMALE, "SWE", passport("Қ123456", "2032-04-15"));

        assertThat(Differences.between(MRZ.read(), viz))
                .containsExactly(new Difference(MRZ_AND_VIZ, Element.DOCUMENT_NUMBER, Contrast.UNKNOWN_LETTER));
    }

    @Test
    void a_document_without_a_day_of_expiry_has_fillers_instead() {
        VisualZone viz = viz("1974-08-12", Sex.FEMALE, "SWE", passport("L898902C3", null));

        assertThat(Differences.between(MRZ.with(Element.EXPIRES, "").read(), viz))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "P, PASSPORT, true",
        "PP, PASSPORT, true",
        "I, PASSPORT, false",
        "I, IDENTITY_CARD, true",
        "AR, RESIDENCE_PERMIT, true",
        "P, IDENTITY_CARD, false",
        "P, RESIDENCE_PERMIT, false",
        "P, REFUGEE_CERTIFICATE, true",
        "I, REFUGEE_CERTIFICATE, true",
        "P, STATELESS_CERTIFICATE, true",
        "I, STATELESS_CERTIFICATE, true"
    })
    void a_passport_has_the_code_of_one_and_a_card_has_not(String code, DocumentType type, boolean fits) {
        IdentityDocument document = document(type, "L898902C3", "2032-04-15");
        VisualZone viz = viz("1974-08-12", Sex.FEMALE, "SWE", document);

        assertThat(Differences.between(MRZ.with(Element.DOCUMENT_CODE, code).read(), viz))
                .hasSize(fits ? 0 : 1);
    }

    @Test
    void the_type_and_the_issuer_of_the_form_are_those_of_the_document() {
        IdentityDocument other = new IdentityDocument(
                DocumentType.IDENTITY_CARD,
                "L898902C3",
                new Country("NOR"),
                LocalDate.of(2022, 4, 16),
                Optional.of(LocalDate.of(2032, 4, 15)));

        assertThat(Differences.between(VIZ, form("Eriksson", viz("1974-08-12", Sex.FEMALE, "SWE", other))))
                .extracting(Difference::field)
                .containsExactly("documentType", "issuer");
    }

    @Test
    void the_name_of_the_form_is_held_against_both_zones() {
        Person form = form("Erikson", VIZ);

        assertThat(Differences.among(MRZ.read(), VIZ, form))
                .containsExactly(
                        new Difference(MRZ_AND_FORM, Element.NAME, Contrast.CONTRADICTION),
                        new Difference(VIZ_AND_FORM, Element.NAME, Contrast.CONTRADICTION));
    }

    @ParameterizedTest
    @EnumSource
    void every_contrast_has_its_severity_and_its_clause(Contrast contrast) {
        Difference difference = new Difference(MRZ_AND_VIZ, Element.NAME, contrast);

        assertThat(difference.severity()).isNotNull();
        assertThat(difference.clause()).matches("ICAO Doc 9303-[3-6].*, \\d(\\.\\d)*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_contrast_has_its_text_and_every_text_its_contrast(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = Contrast.class.getResourceAsStream("/kz/iin/messages_" + language + ".properties")) {
            texts.load(file);
        }

        assertThat(texts.stringPropertyNames().stream().filter(key -> key.startsWith("contrast.")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Contrast.values()).map(Contrast::textKey).toList());
    }

    private static VisualZone viz(String birthDate, Sex sex, String citizenship, IdentityDocument document) {
        PersonName name = PersonName.of("Eriksson", "Anna Maria", null);
        return new VisualZone(name, BirthDate.parse(birthDate), sex, new Country(citizenship), document);
    }

    private static Person form(String surname, VisualZone viz) {
        return new Person(
                PersonName.of(surname, "Anna Maria", null),
                Optional.of(PersonName.of("Эрикссон", "Анна Мария", null)),
                viz.birthDate(),
                viz.sex(),
                viz.citizenship(),
                "Malmö",
                viz.document());
    }

    private static IdentityDocument passport(String number, String expires) {
        return document(DocumentType.PASSPORT, number, expires);
    }

    private static IdentityDocument document(DocumentType type, String number, String expires) {
        return new IdentityDocument(
                type,
                number,
                new Country("SWE"),
                LocalDate.of(2022, 4, 16),
                Optional.ofNullable(expires).map(LocalDate::parse));
    }
}
