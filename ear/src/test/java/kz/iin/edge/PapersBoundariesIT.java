package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** Both sides of each boundary of what comes beside the person: what was read, seen and consented to at the counter. */
@OnServer
class PapersBoundariesIT {

    private static final SampleApplication SAMPLE = Applications.all().get(4);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Istanbul"));
    private static final String INVALID = "INVALID_VALUE";
    private static final String AGAINST_SCHEMA = "INVALID_MESSAGE";

    /** The specimens of ICAO Doc 9303, parts 5, 6 and 4. */
    private static final List<String> TD1 = List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");

    private static final List<String> TD2 =
            List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");
    private static final List<String> TD3 =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

    private static final String CHECK = """
            <counterCheck><nameScript>OTHER</nameScript><translation><byNotary><country>CHN</country>
            <actedOn>2026-02-10</actedOn><brought>APOSTILLE</brought></byNotary></translation>
            <originalSeen>true</originalSeen><copyTrue>true</copyTrue><translationChecked>true</translationChecked>
            </counterCheck>""";

    private static final String CONSENT = """
            <consent><operatorName>Ministry of Foreign Affairs</operatorName><operatorBin>940240000021</operatorBin>
            <textVersion>2026-1</textVersion><until>2099-12-31</until><toThirdParties>true</toThirdParties>
            <acrossBorders>true</acrossBorders><toPublic>false</toPublic><data>Names, birth.</data></consent>""";

    private static RawSoap soap;

    @BeforeAll
    static void missions_and_officers_are_known() {
        Installation installation = Installation.current();
        DemoData.load(installation.database());
        soap = new RawSoap(installation.address());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"rightZones", "lastGoodChecks", "lastGoodConsents"})
    void on_the_good_side_it_is_taken(String what, Request request) {
        Answer answer = soap.post("mfa", request.xml());

        assertThat(answer.text("applicationNumber")).as(answer.code()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"firstBadChecks", "firstBadConsents", "firstBadZones", "missingCopies"})
    void on_the_bad_side_it_is_refused_by_code_and_field(String what, String code, String field, Request request) {
        Answer answer = soap.post("mfa", request.xml());

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.field()).isEqualTo(field);
    }

    @ParameterizedTest(name = "{0}, line {2}, position {3}")
    @MethodSource("checkDigits")
    void each_wrong_check_digit_is_named_by_line_and_position(String what, List<String> zone, int line, int position) {
        Answer answer = soap.post("mfa", read(mistyped(zone, line, position)).xml());

        assertThat(answer.code()).isEqualTo("MRZ_CHECK_DIGIT");
        assertThat(answer.field()).isEqualTo(line == 1 ? "documentReading/line" : "documentReading/line[2]");
        assertThat(answer.text("message").orElseThrow()).startsWith("Position " + position + ": ");
    }

    static Stream<Arguments> checkDigits() {
        return Stream.of(
                Arguments.of("a card", TD1, 1, 15),
                Arguments.of("a card", TD1, 2, 7),
                Arguments.of("a card", TD1, 2, 15),
                Arguments.of("a card", TD1, 2, 30),
                Arguments.of("a larger card", TD2, 2, 10),
                Arguments.of("a larger card", TD2, 2, 20),
                Arguments.of("a larger card", TD2, 2, 28),
                Arguments.of("a larger card", TD2, 2, 36),
                Arguments.of("a passport", TD3, 2, 10),
                Arguments.of("a passport", TD3, 2, 20),
                Arguments.of("a passport", TD3, 2, 28),
                Arguments.of("a passport", TD3, 2, 43),
                Arguments.of("a passport", TD3, 2, 44));
    }

    static Stream<Arguments> rightZones() {
        return Stream.of(
                Arguments.of("the zone of a card", read(TD1)),
                Arguments.of("the zone of a larger card", read(TD2)),
                Arguments.of("the zone of a passport", read(TD3)));
    }

    static Stream<Arguments> firstBadZones() {
        return Stream.of(
                Arguments.of(
                        "a line of 29", AGAINST_SCHEMA, "documentReading/line", read(List.of("A".repeat(29), "B"))),
                Arguments.of(
                        "a line of 45", AGAINST_SCHEMA, "documentReading/line", read(List.of("A".repeat(45), "B"))),
                Arguments.of(
                        "a line of 43", INVALID, "documentReading/line", read(List.of("A".repeat(43), TD3.get(1)))));
    }

    static Stream<Arguments> missingCopies() {
        return Stream.of(
                Arguments.of(
                        "no copy of the document",
                        "IDENTITY_COPY_MISSING",
                        "documentCopy",
                        withoutCopy(before("documentCopy", ""), "IDENTITY_DOCUMENT")),
                Arguments.of(
                        "no copy of the translation",
                        "TRANSLATION_COPY_MISSING",
                        "documentCopy",
                        withoutCopy(before("documentCopy", CHECK), "TRANSLATION")),
                Arguments.of(
                        "no scan of the consent",
                        "CONSENT_SCAN_MISSING",
                        "documentCopy",
                        withoutCopy(before("documentCopy", CONSENT), "CONSENT")));
    }

    static Stream<Arguments> lastGoodChecks() {
        return Stream.of(
                Arguments.of("a translation as it should be", checked("brought", "APOSTILLE")),
                Arguments.of("a notary's act of today", checked("actedOn", TODAY.toString())),
                Arguments.of("a notary in Germany", checked("country", "D")));
    }

    static Stream<Arguments> firstBadChecks() {
        String notary = "counterCheck/translation/byNotary/";
        String tomorrow = TODAY.plusDays(1).toString();
        return Stream.of(
                badCheck("ORIGINAL_NOT_SEEN", "counterCheck/originalSeen", "originalSeen", "false"),
                badCheck("COPY_NOT_TRUE", "counterCheck/copyTrue", "copyTrue", "false"),
                badCheck("TRANSLATION_NOT_CHECKED", "counterCheck/translationChecked", "translationChecked", "false"),
                badCheck("NOTARY_ACT_IN_FUTURE", notary + "actedOn", "actedOn", tomorrow),
                badCheck("APOSTILLE_MISSING", notary + "brought", "brought", "NONE"),
                badCheck(INVALID, notary + "country", "country", "QQQ"),
                badCheck(AGAINST_SCHEMA, notary + "country", "country", "CN"),
                badCheck(AGAINST_SCHEMA, notary + "actedOn", "actedOn", "2026-02-30"),
                badCheck(AGAINST_SCHEMA, "counterCheck/nameScript", "nameScript", "GREEK"));
    }

    static Stream<Arguments> lastGoodConsents() {
        return Stream.of(
                Arguments.of("a consent until today", consented("until", TODAY.toString())),
                Arguments.of("an operator of one letter", consented("operatorName", "M")),
                Arguments.of("an operator of 200 letters", consented("operatorName", "M".repeat(200))),
                Arguments.of("a version of 50 letters", consented("textVersion", "v".repeat(50))),
                Arguments.of("data of 2000 letters", consented("data", "d".repeat(2000))));
    }

    static Stream<Arguments> firstBadConsents() {
        return Stream.of(
                badConsent("CONSENT_ENDED", "until", TODAY.minusDays(1).toString()),
                badConsent(AGAINST_SCHEMA, "operatorName", ""),
                badConsent(AGAINST_SCHEMA, "operatorName", "M".repeat(201)),
                badConsent(AGAINST_SCHEMA, "operatorBin", "9".repeat(11)),
                badConsent(AGAINST_SCHEMA, "operatorBin", "9".repeat(13)),
                badConsent(AGAINST_SCHEMA, "operatorBin", "\uFF19".repeat(12)),
                badConsent(AGAINST_SCHEMA, "textVersion", ""),
                badConsent(AGAINST_SCHEMA, "textVersion", "v".repeat(51)),
                badConsent(INVALID, "operatorName", "M\u202EFA"),
                badConsent(INVALID, "textVersion", "2026\u200B"),
                badConsent(INVALID, "data", "Names\u0085"),
                badConsent(AGAINST_SCHEMA, "data", ""),
                badConsent(AGAINST_SCHEMA, "data", "d".repeat(2001)));
    }

    private static Arguments badCheck(String code, String field, String element, String value) {
        return Arguments.of(code + " at " + element, code, field, checked(element, value));
    }

    private static Arguments badConsent(String code, String element, String value) {
        return Arguments.of(
                code + " at " + element + " of " + value.length(),
                code,
                "consent/" + element,
                consented(element, value));
    }

    private static Request checked(String element, String value) {
        return before("documentCopy", CHECK).with(element, value);
    }

    private static Request consented(String element, String value) {
        return before("documentCopy", CONSENT).with(element, value);
    }

    private static Request read(List<String> zone) {
        String lines = zone.stream()
                .map(line -> "<line>" + line.replace("<", "&lt;") + "</line>")
                .collect(Collectors.joining());
        return before("documentCopy", "<documentReading>" + lines + "</documentReading>");
    }

    private static Request before(String element, String content) {
        return Request.submission(SAMPLE.ofSomebodyElse())
                .replacing("<" + element + ">", content + "<" + element + ">");
    }

    /** It is there, and shows something else. */
    private static Request withoutCopy(Request request, String kind) {
        return request.replacing("<t:kind>" + kind + "<", "<t:kind>OTHER<");
    }

    private static List<String> mistyped(List<String> zone, int line, int position) {
        return IntStream.range(0, zone.size())
                .mapToObj(index -> index == line - 1 ? mistyped(zone.get(index), position) : zone.get(index))
                .toList();
    }

    /** The next digit, counted from one as ICAO Doc 9303 does. */
    private static String mistyped(String line, int position) {
        int digit = Character.digit(line.charAt(position - 1), 10);
        return line.substring(0, position - 1) + (digit + 1) % 10 + line.substring(position);
    }
}
