package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.Journey;
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

/** Both sides of the length of what officers and operators write: reasons, notes, an authority. */
@OnServer
class WordsBoundariesIT {

    private static final SampleApplication SAMPLE = Applications.all().get(4);
    private static final String NOBODYS = "2026-99999999";
    private static final String LONGEST = "a".repeat(2000);
    private static final String LONGEST_NOTE = "a".repeat(500);

    private static Journey journey;
    private static RawSoap soap;

    @BeforeAll
    static void missions_and_officers_are_known() {
        Installation installation = Installation.current();
        DemoData.load(installation.database());
        journey = new Journey(installation.address());
        soap = new RawSoap(installation.address());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"tooLong", "empty"})
    void beyond_the_boundary_it_is_refused_by_code_and_field(String service, String field, Request request) {
        Answer answer = soap.post(service, request.xml());

        assertThat(answer.code()).isEqualTo("INVALID_MESSAGE");
        assertThat(answer.field()).isEqualTo(field);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("hidden")
    void what_cannot_be_seen_or_turns_the_direction_is_refused(String service, String field, Request request) {
        Answer answer = soap.post(service, request.xml());

        assertThat(answer.code()).isEqualTo("INVALID_VALUE");
        assertThat(answer.field()).isEqualTo(field);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longest")
    void at_the_boundary_nothing_is_wrong_but_the_number_of_nobody(String service, Request request) {
        Answer answer = soap.post(service, request.xml());

        assertThat(answer.code()).isEqualTo("UNKNOWN_APPLICATION");
    }

    @Test
    void a_note_of_500_letters_is_printed_when_acceptance_is_declined() {
        Answer answer = soap.post("mfa", declining(LONGEST_NOTE).xml());

        assertThat(answer.text("refusalNumber")).as(answer.code()).isPresent();
    }

    @Test
    void a_reason_of_2000_letters_is_kept_when_an_application_is_withdrawn() throws Exception {
        String number = journey.submitAnew();

        Answer answer = soap.post(
                "mfa",
                withdrawal(LONGEST)
                        .with("applicationNumber", number)
                        .with("officer", "officer.fra")
                        .xml());

        assertThat(answer.text("status")).as(answer.code()).contains("WITHDRAWN");
    }

    @Test
    void a_reason_of_2000_letters_is_kept_when_a_number_is_refused() throws Exception {
        String number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);

        Answer answer = soap.post(
                "mvd", refusal(LONGEST).with("applicationNumber", number).xml());

        assertThat(answer.text("status")).as(answer.code()).contains("REFUSED");
    }

    static Stream<Arguments> tooLong() {
        String words = LONGEST + "a";
        return beyond(words, LONGEST_NOTE + "a");
    }

    static Stream<Arguments> hidden() {
        return Stream.of("turned \u202E", "hidden \u200B", "a control \u0085").flatMap(words -> beyond(words, words));
    }

    static Stream<Arguments> empty() {
        return beyond("", "");
    }

    static Stream<Arguments> longest() {
        return Stream.of(
                Arguments.of("mfa", withdrawal(LONGEST)),
                Arguments.of("mfa", correction(LONGEST)),
                Arguments.of("mfa", handOver(LONGEST)),
                Arguments.of("mvd", refusal(LONGEST)));
    }

    private static Stream<Arguments> beyond(String words, String note) {
        return Stream.of(
                Arguments.of("mfa", "reason/note", declining(note)),
                Arguments.of("mfa", "reason", withdrawal(words)),
                Arguments.of("mfa", "reason", correction(words)),
                Arguments.of("mfa", "recipient/representative/authority", handOver(words)),
                Arguments.of("mvd", "refuse/refusal/reason", refusal(words)));
    }

    private static Request declining(String note) {
        return mfa("declineAcceptance", """
                <requestId>%s</requestId><mission>TUR-IST</mission><officer>officer.ist</officer><language>en</language>
                <reason><ground>INCOMPLETE</ground><note>%s</note></reason>""".formatted(UUID.randomUUID(), note));
    }

    private static Request withdrawal(String reason) {
        return mfa("withdrawApplication", """
                <applicationNumber>%s</applicationNumber><officer>officer.ist</officer><reason>%s</reason>""".formatted(NOBODYS, reason));
    }

    private static Request correction(String reason) {
        return mfa("correctPerson", """
                <requestId>%s</requestId><applicationNumber>%s</applicationNumber><expectedVersion>1</expectedVersion>
                <officer>officer.ist</officer><reason>%s</reason>%s""".formatted(UUID.randomUUID(), NOBODYS, reason, part("(?s)<person>.*</person>")));
    }

    private static Request handOver(String authority) {
        String document = part("(?s)<t:type>.*</t:expires>");
        return mfa("handOverCertificate", """
                <applicationNumber>%s</applicationNumber><certificateNumber>TUR-IST-2026-99999999</certificateNumber>
                <officer>officer.ist</officer><handedOverAt>2026-03-02T10:00:00Z</handedOverAt>
                <recipient><document>%s</document><representative><name><t:surname>Erkin</t:surname></name>
                <authority>%s</authority></representative></recipient>
                <confirmation>PAPER_SIGNATURE</confirmation>""".formatted(NOBODYS, document, authority));
    }

    private static Request refusal(String reason) {
        return Request.of("""
                <decide xmlns="urn:kz:iin:contract:provided:mvd:v1" xmlns:t="urn:kz:iin:contract:common:types:v1">
                <applicationNumber>%s</applicationNumber><operator>operator.one</operator><refuse><refusal>
                <t:ground>UNRELIABLE_DOCUMENTS</t:ground><t:reason>%s</t:reason></refusal></refuse></decide>""".formatted(NOBODYS, reason));
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
