package kz.iin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final PersonName LATIN = PersonName.of("Yilmaz", "Ayse", null);
    private static final PersonName CYRILLIC = PersonName.of("Йылмаз", "Айше", null);

    @Test
    void the_leading_name_is_latin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonFixture.named(CYRILLIC, Optional.empty()))
                .withMessage("latinName: Latin letters");
    }

    @Test
    void the_declared_name_is_cyrillic_and_may_be_absent() {
        assertThat(PersonFixture.named(LATIN, Optional.empty()).cyrillicName()).isEmpty();
        assertThat(PersonFixture.named(LATIN, Optional.of(CYRILLIC)).cyrillicName())
                .contains(CYRILLIC);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonFixture.named(LATIN, Optional.of(LATIN)))
                .withMessage("cyrillicName: Cyrillic letters");
    }

    @Test
    void a_document_may_be_issued_on_the_day_of_birth() {
        assertThat(bornOn("2021-05-04").birthDate()).hasToString("2021-05-04");
    }

    @Test
    void no_document_is_issued_before_the_birth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bornOn("2021-05-05"))
                .withMessage("document/issued: not before the birth");
    }

    @Test
    void a_birth_date_that_is_partly_known_counts_from_its_first_day() {
        assertThat(bornOn("2021-05").birthDate()).hasToString("2021-05");
        assertThat(bornOn("2021").birthDate()).hasToString("2021");
        assertThatIllegalArgumentException().isThrownBy(() -> bornOn("2021-06"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void a_birth_place_has_1_to_200_characters(int length) {
        assertThat(bornIn("x".repeat(length)).birthPlace()).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void a_birth_place_of_0_or_201_characters_is_refused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bornIn("x".repeat(length)))
                .withMessage("birthPlace: 1 to 200 characters");
    }

    @Test
    void spaces_around_a_birth_place_do_not_belong_to_it() {
        assertThat(bornIn(" Trabzon ").birthPlace()).isEqualTo("Trabzon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trab\nzon",
                "Trab\u0000zon",
                "Trab\u202Ezon",
                "Trab\u2067zon",
                "\u200FTrabzon",
                "Trab\u200Bzon",
                "Trab\uD800zon"
            })
    void a_birth_place_holds_nothing_that_can_not_be_seen(String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bornIn(place))
                .withMessage("birthPlace: no control characters");
    }

    @ParameterizedTest
    @CsvSource({"Suharjo,,", ",Suharjo,", "Yilmaz,Ayse,", "Ivanova,Anna,Petrovna", "Ivanova,,Petrovna"})
    void a_person_may_have_one_name_and_no_patronymic(String surname, String givenName, String patronymic) {
        PersonName name = PersonName.of(surname, givenName, patronymic);

        assertThat(PersonFixture.named(name, Optional.empty()).latinName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "XXA,STATELESS_CERTIFICATE,true,false",
        "XXB,REFUGEE_CERTIFICATE,false,true",
        "XXC,REFUGEE_CERTIFICATE,false,true",
        "XXX,RESIDENCE_PERMIT,false,false"
    })
    void a_person_may_be_stateless_or_a_refugee(String code, DocumentType type, boolean stateless, boolean refugee) {
        LocalDate issued = LocalDate.of(2021, 5, 4);
        IdentityDocument document =
                new IdentityDocument(type, "R 17", new Country("TUR"), issued, Optional.of(issued.plusYears(2)));

        Person person = new Person(
                LATIN,
                Optional.empty(),
                BirthDate.parse("1988"),
                Sex.UNSPECIFIED,
                new Country(code),
                "Trabzon",
                document);

        assertThat(person.citizenship().isStateless()).isEqualTo(stateless);
        assertThat(person.citizenship().isRefugee()).isEqualTo(refugee);
        assertThat(person.citizenship().isoCode()).isEmpty();
    }

    @Test
    void the_text_of_a_person_tells_nothing() {
        assertThat(PersonFixture.aPerson()).hasToString("Person[withheld]");
    }

    private static Person bornOn(String birthDate) {
        return with(BirthDate.parse(birthDate), "Trabzon");
    }

    private static Person bornIn(String place) {
        return with(BirthDate.parse("1988-03-17"), place);
    }

    private static Person with(BirthDate birthDate, String place) {
        return new Person(
                LATIN,
                Optional.empty(),
                birthDate,
                Sex.FEMALE,
                new Country("TUR"),
                place,
                PersonFixture.aPassport(LocalDate.of(2021, 5, 4)));
    }
}
