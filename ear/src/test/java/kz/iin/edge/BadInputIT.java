package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.Journey;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@OnServer
class BadInputIT {

    private static final String NOBODYS = "2026-99999999";
    private static final SampleApplication SAMPLE = Applications.all().get(4).ofSomebodyElse();

    private static Database database;
    private static RawSoap soap;
    private static Journey journey;

    private final SampleApplication somebody = SAMPLE.ofSomebodyElse();

    @BeforeAll
    static void missions_and_officers_are_known() {
        Installation installation = Installation.current();
        database = installation.database();
        DemoData.load(database);
        soap = new RawSoap(installation.address());
        journey = new Journey(installation.address());
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @MethodSource("refusedSubmissions")
    void a_bad_submission_is_refused_by_code_and_field(String what, String code, String field, Request request) {
        Witness witness = Witness.called(database, personal());

        Answer answer = soap.post("mfa", request.xml());

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.field()).isEqualTo(field);
        witness.confirms(answer);
    }

    static Stream<Arguments> refusedSubmissions() {
        return Stream.of(againstXml(), withEntities(), againstTheSchema(), againstTheRules())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> againstXml() {
        Request valid = valid();
        String deep = "<s:Header>" + "<h>".repeat(100) + "</h>".repeat(100) + "</s:Header><s:Body>";
        return Stream.of(
                bad(
                        "XML that breaks off",
                        "MALFORMED_XML",
                        "",
                        new Request(valid.xml().substring(0, 400))),
                bad("NUL in a name", "MALFORMED_XML", "", valid.with("surname", "OZ&#0;TURK")),
                bad("text after the envelope", "MALFORMED_XML", "", new Request(valid.xml() + "more")),
                bad("endless depth", "TOO_COMPLEX", "", valid.replacing("<s:Body>", deep)),
                bad("another namespace", "UNKNOWN_OPERATION", "", valid.replacing("mfa:v1\"", "mfa:v2\"")),
                bad("an empty body", "UNKNOWN_OPERATION", "", Request.of("")));
    }

    private static Stream<Arguments> withEntities() {
        String code = "DTD_FORBIDDEN";
        Request valid = valid();
        String bomb = "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
        String external = "<!DOCTYPE s [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        String elsewhere = "<!DOCTYPE s SYSTEM \"http://127.0.0.1:9/\">";
        return Stream.of(
                bad("an entity bomb", code, "", valid.with("birthPlace", "&c;").after(bomb)),
                bad(
                        "an external entity",
                        code,
                        "",
                        valid.with("birthPlace", "&a;").after(external)),
                bad("a document type elsewhere", code, "", valid.after(elsewhere)),
                bad("an entity out of nowhere", code, "", valid.with("birthPlace", "&nowhere;")));
    }

    private static Stream<Arguments> againstTheSchema() {
        String invalid = "INVALID_MESSAGE";
        Request valid = valid();
        return Stream.of(
                bad("no sex", invalid, "person/sex", valid.without("sex")),
                bad("no day of issue", invalid, "person/identityDocument/issued", valid.without("issued")),
                bad(
                        "a name of 101 letters",
                        invalid,
                        "person/latinName/surname",
                        valid.with("surname", "A".repeat(101))),
                bad("an unknown sex", invalid, "person/sex", valid.with("sex", "Q")),
                bad("an unknown kind of copy", invalid, "documentCopy/kind", valid.with("kind", "SELFIE")),
                bad("a 30 February", invalid, "person/birthDate", valid.with("birthDate", "1950-02-30")),
                bad(
                        "a 29 February of no leap year",
                        invalid,
                        "consentGivenOn",
                        valid.with("consentGivenOn", "2026-02-29")),
                bad("a copy not in base64", invalid, "documentCopy/content", valid.with("content", "???")),
                bad("an element of its own", invalid, "person/sex", valid.replacing("<t:sex>", "<t:Erkin/><t:sex>")));
    }

    private static Stream<Arguments> againstTheRules() {
        String invalid = "INVALID_VALUE";
        Request valid = valid();
        return Stream.of(
                bad("a country of no list", invalid, "person/citizenship", valid.with("citizenship", "QQQ")),
                bad(
                        "a citizen of Kazakhstan",
                        "CITIZEN_OF_KAZAKHSTAN",
                        "person/citizenship",
                        valid.with("citizenship", "KAZ")),
                bad("digits in a name", invalid, "person/latinName/surname", valid.with("surname", "ER4KIN")),
                bad(
                        "expiry before issue",
                        invalid,
                        "person/identityDocument/expires",
                        valid.with("expires", "1999-01-01")),
                bad(
                        "neither PDF nor picture",
                        invalid,
                        "documentCopy/content",
                        valid.with("content", "TVqQAAMAAAAEAAAA")),
                bad("an age over 130", "BORN_TOO_LONG_AGO", "person/birthDate", valid.with("birthDate", "1890-01-01")),
                bad("an unknown mission", "UNKNOWN_MISSION", "mission", valid.with("mission", "QQQ-QQQ")),
                bad("an unknown officer", "UNKNOWN_OFFICER", "officer", valid.with("officer", "nobody")));
    }

    @Test
    void the_status_of_an_unknown_number_is_an_unknown_application() {
        Witness witness = Witness.called(database, List.of());

        Answer answer = soap.post("mfa", Request.status(NOBODYS).xml());

        assertThat(answer.code()).isEqualTo("UNKNOWN_APPLICATION");
        assertThat(answer.field()).isEqualTo("applicationNumber");
        witness.confirms(answer);
    }

    @Test
    void a_decided_application_is_not_decided_again_by_another_operator() throws Exception {
        String number = submitted();
        String iin = journey.form(number);
        journey.await(number, ApplicationStatus.ISSUED);
        Witness witness = Witness.called(database, personal());

        Answer answer =
                soap.post("mvd", Request.decisionToForm(number, "operator.two").xml());

        assertThat(answer.code()).isEqualTo("ALREADY_DECIDED");
        witness.confirms(answer);
        assertThat(journey.standing(number).getIin()).isEqualTo(iin);
    }

    @Test
    void an_unknown_operator_decides_nothing() throws Exception {
        String number = submitted();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        Witness witness = Witness.called(database, personal());

        Answer answer =
                soap.post("mvd", Request.decisionToForm(number, "officer.ist").xml());

        assertThat(answer.code()).isEqualTo("UNKNOWN_OPERATOR");
        assertThat(answer.field()).isEqualTo("operator");
        witness.confirms(answer);
        assertThat(journey.standing(number).getStatus()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void a_cursor_of_no_answer_is_unknown(String service, String operation) {
        Witness witness = Witness.called(database, List.of());
        String namespace = "urn:kz:iin:contract:provided:" + service + ":v1";

        Answer answer = soap.post(
                service,
                Request.of("<%1$s xmlns=\"%2$s\"><after>yesterday</after><limit>1</limit></%1$s>"
                                .formatted(operation, namespace))
                        .xml());

        assertThat(answer.code()).isEqualTo("UNKNOWN_CURSOR");
        witness.confirms(answer);
    }

    static Stream<Arguments> feeds() {
        return Stream.of(Arguments.of("mvd", "listAwaitingDecision"), Arguments.of("mtsriap", "listFormedNumbers"));
    }

    /** Of a person for each test: whoever applied before would have to be adjudicated first. */
    private String submitted() {
        Answer answer = soap.post("mfa", Request.submission(somebody).xml());
        return answer.text("applicationNumber").orElseThrow(() -> new AssertionError(answer.code()));
    }

    private static Request valid() {
        return Request.submission(SAMPLE);
    }

    private static Arguments bad(String what, String code, String field, Request request) {
        return Arguments.of(what, code, field, request);
    }

    private List<String> personal() {
        List<String> personal = new ArrayList<>();
        for (SampleApplication sample : List.of(SAMPLE, somebody)) {
            personal.addAll(sample.names());
            personal.add(sample.documentNumber());
            personal.add(sample.payload().getPerson().getBirthDate());
        }
        return personal;
    }
}
