package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
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

/** What is refused of a person or a document at the filing is refused wherever else it is sent, before anything is looked up. */
@OnServer
class SameRulesIT {

    private static final SampleApplication SAMPLE = Applications.all().get(4);
    private static final String NOBODYS = "2026-99999999";
    private static final String INVALID = "INVALID_VALUE";
    private static final String AGAINST_SCHEMA = "INVALID_MESSAGE";

    private static RawSoap soap;

    @BeforeAll
    static void missions_and_officers_are_known() {
        Installation installation = Installation.current();
        DemoData.load(installation.database());
        soap = new RawSoap(installation.address());
    }

    @ParameterizedTest(name = "{1} at {3}")
    @MethodSource({"corrected", "correctedUnderANumber", "received", "lookedFor"})
    void it_is_refused_by_the_same_code_at_the_same_field(
            String service, String what, String code, String field, Request request) {
        Answer answer = soap.post(service, request.xml());

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.field()).isEqualTo(field);
    }

    static Stream<Arguments> corrected() {
        return ofPerson(correction("correctApplication", ""));
    }

    static Stream<Arguments> correctedUnderANumber() {
        return ofPerson(correction("correctPerson", "<reason>A new passport.</reason>"));
    }

    static Stream<Arguments> received() {
        String name = "recipient/representative/name/surname";
        Request handOver = handOver();
        return Stream.concat(
                ofDocument(handOver, "recipient/document/"),
                Stream.of(
                        bad("a look-alike of a recipient", INVALID, name, handOver.with("surname", "\u0415rkin")),
                        bad("a turned recipient", INVALID, name, handOver.with("surname", "Er\u202Ekin")),
                        bad("an endless recipient", AGAINST_SCHEMA, name, handOver.with("surname", "E".repeat(200)))));
    }

    static Stream<Arguments> lookedFor() {
        Request search = Request.of("""
                <findPerson xmlns="urn:kz:iin:contract:provided:mvd:v1" xmlns:t="urn:kz:iin:contract:common:types:v1">
                <nameAndBirthDate><name><t:surname>Erkin</t:surname></name><birthDate>1990-02-28</birthDate>
                </nameAndBirthDate></findPerson>""");
        String name = "nameAndBirthDate/name/surname";
        String birthDate = "nameAndBirthDate/birthDate";
        return Stream.of(
                sought("a look-alike", INVALID, name, search.with("surname", "\u0415rkin")),
                sought("a turned name", INVALID, name, search.with("surname", "Er\u202Ekin")),
                sought("an endless name", AGAINST_SCHEMA, name, search.with("surname", "E".repeat(200))),
                sought("a month 13", AGAINST_SCHEMA, birthDate, search.with("birthDate", "1990-13")),
                sought(
                        "full-width digits",
                        AGAINST_SCHEMA,
                        birthDate,
                        search.with("birthDate", "\uFF11\uFF19\uFF19\uFF10")));
    }

    private static Stream<Arguments> ofPerson(Request request) {
        String surname = "person/latinName/surname";
        String birthDate = "person/birthDate";
        return Stream.concat(
                ofDocument(request, "person/identityDocument/"),
                Stream.of(
                        bad("a look-alike", INVALID, surname, request.with("surname", "\u041EZTURK")),
                        bad("a turned name", INVALID, surname, request.with("surname", "OZ\u202ETURK")),
                        bad("a control", INVALID, surname, request.with("surname", "OZ\u0085TURK")),
                        bad("a name of 200", AGAINST_SCHEMA, surname, request.with("surname", "A".repeat(200))),
                        bad("a turned place", INVALID, "person/birthPlace", request.with("birthPlace", "Van\u202E")),
                        bad("a 30 February", AGAINST_SCHEMA, birthDate, request.with("birthDate", "1983-02-30")),
                        bad("a year of long ago", INVALID, birthDate, request.with("birthDate", "1849")),
                        bad("no country", INVALID, "person/citizenship", request.with("citizenship", "QQQ"))));
    }

    private static Stream<Arguments> ofDocument(Request request, String at) {
        return Stream.of(
                bad("full-width digits", INVALID, at + "number", request.with("number", "U\uFF11\uFF10")),
                bad("a number of 21", AGAINST_SCHEMA, at + "number", request.with("number", "7".repeat(21))),
                bad("no issuer", INVALID, at + "issuer", request.with("issuer", "QQQ")),
                bad("an impossible day", AGAINST_SCHEMA, at + "issued", request.with("issued", "2025-02-29")),
                bad("expiry before issue", INVALID, at + "expires", request.with("expires", "1999-01-01")));
    }

    private static Arguments bad(String what, String code, String field, Request request) {
        return Arguments.of("mfa", what, code, field, request);
    }

    private static Arguments sought(String what, String code, String field, Request request) {
        return Arguments.of("mvd", what, code, field, request);
    }

    private static Request correction(String operation, String reason) {
        return mfa(operation, """
                <requestId>%s</requestId><applicationNumber>%s</applicationNumber><expectedVersion>1</expectedVersion>
                <officer>officer.ist</officer>%s%s""".formatted(UUID.randomUUID(), NOBODYS, reason, part("(?s)<person>.*</person>")));
    }

    private static Request handOver() {
        return mfa("handOverCertificate", """
                <applicationNumber>%s</applicationNumber><certificateNumber>TUR-IST-2026-99999999</certificateNumber>
                <officer>officer.ist</officer><handedOverAt>2026-03-02T10:00:00Z</handedOverAt>
                <recipient><document>%s</document><representative><name><t:surname>Erkin</t:surname></name>
                <authority>Power of attorney</authority></representative></recipient>
                <confirmation>PAPER_SIGNATURE</confirmation>""".formatted(NOBODYS, part("(?s)<t:type>.*</t:expires>")));
    }

    private static Request mfa(String operation, String content) {
        return Request.of("""
                <%1$s xmlns="urn:kz:iin:contract:provided:mfa:v1" xmlns:t="urn:kz:iin:contract:common:types:v1">%2$s</%1$s>""".formatted(operation, content));
    }

    /** Of the sample, as it stands there. */
    private static String part(String pattern) {
        return Pattern.compile(pattern)
                .matcher(SAMPLE.xml())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }
}
