package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides of each boundary of what is entered of the person at the counter. */
@OnServer
class BoundariesIT {

    private static final SampleApplication SAMPLE = Applications.all().get(4);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Istanbul"));

    private static final String SURNAME = "person/latinName/surname";
    private static final String GIVEN = "person/latinName/givenName";
    private static final String PATRONYMIC = "person/latinName/patronymic";
    private static final String CYRILLIC = "person/cyrillicName";
    private static final String NUMBER = "person/identityDocument/number";
    private static final String ISSUER = "person/identityDocument/issuer";
    private static final String INVALID = "INVALID_VALUE";
    private static final String AGAINST_SCHEMA = "INVALID_MESSAGE";

    private static RawSoap soap;

    @BeforeAll
    static void missions_and_officers_are_known() {
        Installation installation = Installation.current();
        DemoData.load(installation.database());
        soap = new RawSoap(installation.address());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"lastGoodNames", "lastGoodParts", "lastGoodDocuments", "lastGoodDates"})
    void on_the_good_side_it_is_taken(String what, Request request) {
        Answer answer = soap.post("mfa", request.xml());

        assertThat(answer.text("applicationNumber")).as(answer.code()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "firstBadNames",
        "firstBadParts",
        "firstBadCyrillic",
        "firstBadDocuments",
        "otherDigits",
        "firstBadDates"
    })
    void on_the_bad_side_it_is_refused_by_code_and_field(String what, String code, String field, Request request) {
        Answer answer = soap.post("mfa", request.xml());

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.field()).isEqualTo(field);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"firstBadNames", "firstBadDocuments", "otherDigits", "firstBadDates"})
    void it_names_rule_and_clause_in_three_languages(String what, String code, String field, Request request) {
        Answer answer = soap.post("mfa", request.xml());

        assertThat(answer.text("rule").isPresent()).isEqualTo(code.startsWith("INVALID"));
        assertThat(Stream.of("kk", "ru", "en").map(answer::text))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text.orElseThrow()).matches("(?s).+ \\([^()]*[0-9].*\\)"));
        assertThat(answer.text("message")).isEqualTo(answer.text("en"));
    }

    static Stream<Arguments> lastGoodNames() {
        return Stream.of(
                Arguments.of("a name of one letter", with("surname", "O")),
                Arguments.of("a name of 100 letters", with("surname", "A".repeat(100))),
                Arguments.of(
                        "two names of 200 letters in all",
                        with("surname", "A".repeat(100)).with("givenName", "B".repeat(100))),
                Arguments.of("a place of birth of 200 letters", with("birthPlace", "A".repeat(200))));
    }

    static Stream<Arguments> lastGoodParts() {
        return Stream.of(
                Arguments.of("a given name of one letter", with("givenName", "O")),
                Arguments.of("a given name of 100 letters", with("givenName", "A".repeat(100))),
                Arguments.of("a patronymic of one letter", patronymic("O")),
                Arguments.of("a patronymic of 100 letters", patronymic("A".repeat(100))),
                Arguments.of("a Cyrillic surname of one letter", cyrillic("surname", "\u041E")),
                Arguments.of("a Cyrillic surname of 100 letters", cyrillic("surname", "\u0410".repeat(100))),
                Arguments.of("a Cyrillic given name of 100 letters", cyrillic("givenName", "\u0410".repeat(100))));
    }

    static Stream<Arguments> lastGoodDocuments() {
        return Stream.of(
                Arguments.of("a document number of one digit", with("number", "7")),
                Arguments.of("a document number of 20 characters", with("number", "U" + "7".repeat(19))),
                Arguments.of("an issuer of one letter", with("issuer", "D")),
                Arguments.of("an issuer that only documents know", with("issuer", "UNO")));
    }

    static Stream<Arguments> lastGoodDates() {
        return Stream.of(
                Arguments.of("a document that expires today", with("expires", TODAY.toString())),
                Arguments.of("a document issued today", with("issued", TODAY.toString())),
                Arguments.of("a document issued on the day of birth", with("birthDate", "2025-06-06")),
                Arguments.of("a consent of today", with("consentGivenOn", TODAY.toString())),
                Arguments.of(
                        "130 years old today",
                        with("birthDate", TODAY.minusYears(130).toString())));
    }

    static Stream<Arguments> firstBadNames() {
        return Stream.of(
                bad("an empty name", AGAINST_SCHEMA, SURNAME, "surname", ""),
                bad("a name of 101 letters", AGAINST_SCHEMA, SURNAME, "surname", "A".repeat(101)),
                bad("a name of 200 letters", AGAINST_SCHEMA, SURNAME, "surname", "A".repeat(200)),
                bad("a Cyrillic letter in a Latin name", INVALID, SURNAME, "surname", "OZT\u0423RK"),
                bad("a Cyrillic letter that looks Latin", INVALID, SURNAME, "surname", "\u041EZTURK"),
                bad("a Greek letter that looks Latin", INVALID, SURNAME, "surname", "\u039FZTURK"),
                bad("a name that is all Cyrillic", INVALID, "person/latinName", "surname", "\u041E\u0417"),
                bad("writing from right to left", INVALID, SURNAME, "surname", "OZ\u202ETURK"),
                bad("a mark of direction", INVALID, SURNAME, "surname", "OZTURK\u200F"),
                bad("an invisible joiner", INVALID, SURNAME, "surname", "OZ\u200DTURK"),
                bad("a control character", INVALID, SURNAME, "surname", "OZ\u0085TURK"),
                bad("a name of signs only", INVALID, SURNAME, "surname", "'-.-'"),
                bad("an emoji", INVALID, SURNAME, "surname", "OZTURK\uD83D\uDE00"),
                bad("an emoji alone", INVALID, SURNAME, "surname", "\uD83D\uDE00"),
                bad("letters that go from right to left", INVALID, SURNAME, "surname", "\u0645\u062D\u0645\u062F"),
                bad("full-width letters", INVALID, SURNAME, "surname", "\uFF2F\uFF3A"),
                bad("direction in a place of birth", INVALID, "person/birthPlace", "birthPlace", "Van\u202E"),
                bad("a control in a place of birth", INVALID, "person/birthPlace", "birthPlace", "Van\u0085"),
                bad("a place of 201 letters", AGAINST_SCHEMA, "person/birthPlace", "birthPlace", "A".repeat(201)));
    }

    static Stream<Arguments> firstBadParts() {
        String tooLong = "A".repeat(101);
        return Stream.of(
                bad("an empty given name", AGAINST_SCHEMA, GIVEN, "givenName", ""),
                bad("a given name of 101 letters", AGAINST_SCHEMA, GIVEN, "givenName", tooLong),
                bad("a digit in a given name", INVALID, GIVEN, "givenName", "GUL5EN"),
                bad("a Cyrillic letter in a given name", INVALID, GIVEN, "givenName", "GULS\u0415N"),
                bad("direction in a given name", INVALID, GIVEN, "givenName", "GUL\u202ESEN"),
                Arguments.of("an empty patronymic", AGAINST_SCHEMA, PATRONYMIC, patronymic("")),
                Arguments.of("a patronymic of 101 letters", AGAINST_SCHEMA, PATRONYMIC, patronymic(tooLong)),
                Arguments.of("a Cyrillic letter in a patronymic", INVALID, PATRONYMIC, patronymic("AHMET KYZ\u042B")),
                Arguments.of("a control in a patronymic", INVALID, PATRONYMIC, patronymic("AHMET\u0085")),
                Arguments.of(
                        "a patronymic that is all Cyrillic", INVALID, "person/latinName", patronymic("\u0410\u0425")));
    }

    static Stream<Arguments> firstBadCyrillic() {
        String surname = CYRILLIC + "/surname";
        String givenName = CYRILLIC + "/givenName";
        String tooLong = "\u0410".repeat(101);
        return Stream.of(
                Arguments.of("an empty Cyrillic name", AGAINST_SCHEMA, surname, cyrillic("surname", "")),
                Arguments.of("a Cyrillic name of 101", AGAINST_SCHEMA, surname, cyrillic("surname", tooLong)),
                Arguments.of("a Cyrillic given name of 101", AGAINST_SCHEMA, givenName, cyrillic("givenName", tooLong)),
                Arguments.of(
                        "a Latin letter that looks Cyrillic",
                        INVALID,
                        surname,
                        cyrillic("surname", "O\u0417\u0422\u042E\u0420\u041A")),
                Arguments.of(
                        "a Latin letter in a Cyrillic given name",
                        INVALID,
                        givenName,
                        cyrillic("givenName", "\u0413\u042E\u041BEH")),
                Arguments.of("a Cyrillic surname that is all Latin", INVALID, CYRILLIC, cyrillic("surname", "OZTURK")),
                Arguments.of(
                        "direction in a Cyrillic name", INVALID, surname, cyrillic("surname", "\u041E\u0417\u202E")));
    }

    static Stream<Arguments> firstBadDocuments() {
        return Stream.of(
                bad("an empty number", AGAINST_SCHEMA, NUMBER, "number", ""),
                bad("a number of 21 characters", AGAINST_SCHEMA, NUMBER, "number", "U" + "7".repeat(20)),
                bad("a number of signs only", INVALID, NUMBER, "number", "-/-"),
                bad("a number with a sign of no document", INVALID, NUMBER, "number", "U_7"),
                bad("an issuer of two letters", AGAINST_SCHEMA, ISSUER, "issuer", "TR"),
                bad("an issuer in small letters", AGAINST_SCHEMA, ISSUER, "issuer", "tur"),
                bad("an issuer with a Cyrillic letter", AGAINST_SCHEMA, ISSUER, "issuer", "\u0422UR"),
                bad("an issuer of no list", INVALID, ISSUER, "issuer", "QQQ"));
    }

    static Stream<Arguments> otherDigits() {
        String birthDate = "person/birthDate";
        return Stream.of(
                bad("full-width digits of a document", INVALID, NUMBER, "number", "U\uFF11\uFF10"),
                bad("Arabic digits of a document", INVALID, NUMBER, "number", "U\u0661\u0660"),
                bad("full-width digits of a date", AGAINST_SCHEMA, birthDate, "birthDate", "\uFF11\uFF19\uFF18\uFF13"));
    }

    static Stream<Arguments> firstBadDates() {
        String document = "person/identityDocument/";
        String tomorrow = TODAY.plusDays(1).toString();
        return Stream.of(
                bad("expired yesterday", "DOCUMENT_EXPIRED", document + "expires", "expires", before(1)),
                bad("issued tomorrow", "DOCUMENT_NOT_YET_ISSUED", document + "issued", "issued", tomorrow),
                bad("issued the day before birth", INVALID, document + "issued", "birthDate", "2025-06-07"),
                bad("born tomorrow", INVALID, document + "issued", "birthDate", tomorrow),
                bad("a consent of tomorrow", "CONSENT_IN_FUTURE", "consentGivenOn", "consentGivenOn", tomorrow),
                Arguments.of(
                        "no birth date at all",
                        AGAINST_SCHEMA,
                        "person/birthDate",
                        with("birthPlace", "Van").without("birthDate")),
                bad("an empty birth date", AGAINST_SCHEMA, "person/birthDate", "birthDate", ""),
                bad("a birth date of zeros", AGAINST_SCHEMA, "person/birthDate", "birthDate", "0000-00-00"),
                bad("a month 13", AGAINST_SCHEMA, "person/birthDate", "birthDate", "1983-13-01"),
                bad("a day 32", AGAINST_SCHEMA, document + "expires", "expires", "2035-01-32"),
                bad(
                        "131 years old today",
                        "BORN_TOO_LONG_AGO",
                        "person/birthDate",
                        "birthDate",
                        TODAY.minusYears(131).toString()));
    }

    private static String before(int days) {
        return TODAY.minusDays(days).toString();
    }

    private static Arguments bad(String what, String code, String field, String element, String value) {
        return Arguments.of(what, code, field, with(element, value));
    }

    private static Request patronymic(String value) {
        return with("birthPlace", "Van").replacing("(</t:givenName>)", "$1<t:patronymic>" + value + "</t:patronymic>");
    }

    private static Request cyrillic(String part, String value) {
        return with("birthPlace", "Van")
                .replacing("(?s)(<t:cyrillicName>.*?<t:%s>)[^<]*".formatted(part), "$1" + value);
    }

    /** Of somebody else each time: a number that is formed here must not stand in anybody's way. */
    private static Request with(String element, String value) {
        return Request.submission(SAMPLE.ofSomebodyElse()).with(element, value);
    }
}
