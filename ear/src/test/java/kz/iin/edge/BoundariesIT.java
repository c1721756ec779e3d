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

/** Both sides of each boundary of what is entered at the counter. */
@OnServer
class BoundariesIT {

    private static final SampleApplication SAMPLE = Applications.all().get(4);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Istanbul"));

    private static final String SURNAME = "person/latinName/surname";
    private static final String NUMBER = "person/identityDocument/number";
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
    @MethodSource({"lastGoodNames", "lastGoodDates"})
    void on_the_good_side_it_is_taken(String what, Request request) {
        Answer answer = soap.post("mfa", request.xml());

        assertThat(answer.text("applicationNumber")).as(answer.code()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"firstBadNames", "otherDigits", "firstBadDates"})
    void on_the_bad_side_it_is_refused_by_code_and_field(String what, String code, String field, Request request) {
        Answer answer = soap.post("mfa", request.xml());

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.field()).isEqualTo(field);
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
                bad("full-width letters", INVALID, SURNAME, "surname", "\uFF2F\uFF3A"),
                bad("direction in a place of birth", INVALID, "person/birthPlace", "birthPlace", "Van\u202E"),
                bad("a control in a place of birth", INVALID, "person/birthPlace", "birthPlace", "Van\u0085"),
                bad("a place of 201 letters", AGAINST_SCHEMA, "person/birthPlace", "birthPlace", "A".repeat(201)));
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

    /** Of somebody else each time: a number that is formed here must not stand in anybody's way. */
    private static Request with(String element, String value) {
        return Request.submission(SAMPLE.ofSomebodyElse()).with(element, value);
    }
}
