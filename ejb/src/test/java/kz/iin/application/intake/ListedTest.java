package kz.iin.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.application.Papers;
import kz.iin.application.Submission;
import kz.iin.calendar.Validity;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;
import kz.iin.reference.Dictionaries;
import kz.iin.reference.Dictionary;
import kz.iin.reference.ReferenceData;
import kz.iin.reference.ReferenceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of a dictionary admits on the days on which it holds, the first and the last included. */
class ListedTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);
    private static final Dictionary ALWAYS =
            listing(Validity.since(LocalDate.of(2018, 1, 1)), "TUR", "DEU", "PASSPORT");

    @ParameterizedTest
    @CsvSource({"2026-02-01", "2026-02-28"})
    void on_the_first_and_the_last_day_it_is_taken(LocalDate filedOn) {
        Dictionary dated = listing(Validity.between(FIRST, LAST), "TUR", "DEU", "PASSPORT");

        assertThatCode(() -> Listed.require(new Dictionaries(dated, dated), aTurkOfGermany(), filedOn))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "TUR, 2026-01-31, CITIZENSHIP_NOT_LISTED, person/citizenship",
        "TUR, 2026-03-01, CITIZENSHIP_NOT_LISTED, person/citizenship",
        "DEU, 2026-01-31, ISSUER_NOT_LISTED, person/identityDocument/issuer",
        "DEU, 2026-03-01, ISSUER_NOT_LISTED, person/identityDocument/issuer",
        "PASSPORT, 2026-01-31, DOCUMENT_TYPE_NOT_LISTED, person/identityDocument/type",
        "PASSPORT, 2026-03-01, DOCUMENT_TYPE_NOT_LISTED, person/identityDocument/type"
    })
    void the_day_before_and_the_day_after_it_is_refused_by_code_and_field(
            String dated, LocalDate filedOn, String code, String field) {
        Dictionary dictionary = with(dated, Validity.between(FIRST, LAST));

        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> Listed.require(new Dictionaries(dictionary, dictionary), aTurkOfGermany(), filedOn))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code))
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }

    @Test
    void the_counter_asks_for_the_day_at_the_mission() {
        ReferenceData ending = with(ALWAYS, with("PASSPORT", Validity.between(FIRST, LAST)));

        assertThatCode(() -> Counter.accept(ending, aSubmission(), Instant.parse("2026-02-28T20:59:59Z")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> Counter.accept(ending, aSubmission(), Instant.parse("2026-02-28T21:00:00Z")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("DOCUMENT_TYPE_NOT_LISTED"));
    }

    @ParameterizedTest
    @CsvSource({
        "DEU, 2026-01-31T20:59:59Z, ISSUER_NOT_LISTED, recipient/document/issuer",
        "DEU, 2026-02-28T21:00:00Z, ISSUER_NOT_LISTED, recipient/document/issuer",
        "PASSPORT, 2026-01-31T20:59:59Z, DOCUMENT_TYPE_NOT_LISTED, recipient/document/type",
        "PASSPORT, 2026-02-28T21:00:00Z, DOCUMENT_TYPE_NOT_LISTED, recipient/document/type"
    })
    void nor_does_such_a_document_prove_who_receives(String dated, Instant at, String code, String field) {
        Dictionary dictionary = with(dated, Validity.between(FIRST, LAST));
        ReferenceData data = with(dictionary, dictionary);
        IdentityDocument shown = aTurkOfGermany().document();

        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> Counter.requireInForce(data, shown, "TUR-IST", at))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code))
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31T21:00:00Z", "2026-02-28T20:59:59Z"})
    void on_the_first_and_the_last_day_there_it_does(Instant at) {
        Dictionary dated = listing(Validity.between(FIRST, LAST), "DEU", "PASSPORT");
        IdentityDocument shown = aTurkOfGermany().document();

        assertThatCode(() -> Counter.requireInForce(with(dated, dated), shown, "TUR-IST", at))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | .+ анықтамалықта бар \\(.+\\)",
                "ru | .+ есть в справочнике на день обращения \\(.+\\)",
                "en | .+ stands in the dictionary on the day of application \\(.+\\)"
            })
    void the_mission_is_told_rule_and_clause_in_its_language(String language, String text) {
        Dictionaries nothing = new Dictionaries(new Dictionary(Map.of()), new Dictionary(Map.of()));

        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> Listed.require(nothing, aTurkOfGermany(), FIRST))
                .satisfies(refused -> assertThat(refused.text(Locale.forLanguageTag(language)))
                        .matches(text));
    }

    private static Dictionary listing(Validity validity, String... codes) {
        return new Dictionary(Stream.of(codes).collect(Collectors.toMap(code -> code, code -> List.of(validity))));
    }

    private static ReferenceData with(Dictionary countries, Dictionary documentTypes) {
        ReferenceData known = ReferenceFixture.data();
        return new ReferenceData(
                known.astana(),
                known.missions(),
                new Dictionaries(countries, documentTypes),
                known.treaties(),
                known.ruleSets());
    }

    private static Dictionary with(String code, Validity validity) {
        Map<String, List<Validity>> codes = new HashMap<>(ALWAYS.codes());
        codes.put(code, List.of(validity));
        return new Dictionary(codes);
    }

    private static Submission aSubmission() {
        CopyContent copy =
                new CopyContent(CopyKind.IDENTITY_DOCUMENT, "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8));
        return new Submission(
                UUID.randomUUID(), "TUR-IST", "officer", FIRST, aTurkOfGermany(), Papers.none(), List.of(copy));
    }

    private static Person aTurkOfGermany() {
        IdentityDocument passport = new IdentityDocument(
                DocumentType.PASSPORT, "U00000017", new Country("DEU"), LocalDate.of(2021, 5, 4), Optional.empty());
        return new Person(
                PersonName.of("KAYA", "DENIZ", null),
                Optional.empty(),
                BirthDate.parse("1990"),
                Sex.FEMALE,
                new Country("TUR"),
                "IZMIR",
                passport);
    }
}
