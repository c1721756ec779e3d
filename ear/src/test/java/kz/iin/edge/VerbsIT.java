package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.Journey;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the table of verbs says no to ({@code kz/iin/law/verbs.csv}) is refused over the wire by the same code, and leaves
 * the application where it stands.
 */
@OnServer
class VerbsIT {

    private static final String MFA = "urn:kz:iin:contract:provided:mfa:v1";
    private static final String MVD = "urn:kz:iin:contract:provided:mvd:v1";
    private static final String MTSRIAP = "urn:kz:iin:contract:provided:mtsriap:v1";
    private static final String NUMBER = "<applicationNumber>%s</applicationNumber>";
    private static final String ANNULMENT = "<iin>%s</iin><operator>operator.two</operator><reason>By hand.</reason>";

    /** Who wrote the table calls them so. */
    private static final Map<String, String> REQUESTS = Map.of(
            "one forms", to(MVD, "decide", "<operator>operator.two</operator><form/>"),
            "one refuses", to(MVD, "decide", refusal("operator.two")),
            "two claims", to(MVD, "claim", "<operator>operator.two</operator>"),
            "two examines -OPERATOR_LAW", to(MVD, "submitCheckResult", examination()),
            "officer withdraws", to(MFA, "withdrawApplication", "<officer>officer.fra</officer>"),
            "officer corrects", to(MFA, "correctApplication", correction("")),
            "officer amends", to(MFA, "correctPerson", correction("<reason>A new passport.</reason>")),
            "mtsriap reports", to(MTSRIAP, "reportExistingNumber", report()),
            "officer hands it", to(MFA, "handOverCertificate", handOver("DEU-FRA-2026-99999999")));

    private static Journey journey;
    private static RawSoap soap;

    @BeforeAll
    static void missions_and_officers_are_known() {
        Installation installation = Installation.current();
        DemoData.load(installation.database());
        journey = new Journey(installation.address());
        soap = new RawSoap(installation.address());
    }

    @ParameterizedTest
    @EnumSource(names = {"AWAITING_DECISION", "ISSUED", "HANDED_OVER", "ANNULLED", "REFUSED", "WITHDRAWN"})
    void what_does_not_lead_on_is_refused_by_the_code_of_the_table(ApplicationStatus status) throws Exception {
        String number = reached(status);

        List<String[]> refused = table().stream()
                .filter(row -> REQUESTS.containsKey(row[2]))
                .filter(row -> isCode(outcome(row, status)))
                .filter(row -> !isAnsweredAgain(row[2], status))
                .toList();

        assertThat(refused).hasSizeGreaterThanOrEqualTo(2).allSatisfy(row -> {
            Answer answer = post(REQUESTS.get(row[2]), number);
            assertThat(answer.code()).as(row[2]).isEqualTo(outcome(row, status));
        });
        assertThat(journey.standing(number).getStatus()).isEqualTo(status);
    }

    private static String reached(ApplicationStatus status) throws Exception {
        String number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        switch (status) {
            case REFUSED -> post(to(MVD, "decide", refusal(Journey.OPERATOR)), number);
            case WITHDRAWN -> post(REQUESTS.get("officer withdraws"), number);
            case AWAITING_DECISION -> journey.await(number, status);
            default -> issued(number, status);
        }
        assertThat(journey.standing(number).getStatus()).isEqualTo(status);
        return number;
    }

    private static void issued(String number, ApplicationStatus status) throws Exception {
        String iin = journey.form(number);
        journey.await(number, ApplicationStatus.ISSUED);
        if (status == ApplicationStatus.HANDED_OVER) {
            String certificate = journey.standing(number).getCertificateNumber();
            post(to(MFA, "handOverCertificate", handOver(certificate)), number);
        }
        if (status == ApplicationStatus.ANNULLED) {
            post(to(MVD, "annulNumber", ANNULMENT.formatted(iin)), number);
        }
    }

    /** The same withdrawal again, whatever was said before. */
    private static boolean isAnsweredAgain(String verb, ApplicationStatus status) {
        return verb.equals("officer withdraws") && status == ApplicationStatus.WITHDRAWN;
    }

    private static boolean isCode(String outcome) {
        return Stream.of(ApplicationStatus.values())
                .noneMatch(status -> status.name().equals(outcome));
    }

    /** The code alone: the field is that of the request. */
    private static String outcome(String[] row, ApplicationStatus status) {
        return row[List.of(table().get(0)).indexOf(status.name())].split(" ")[0];
    }

    private static List<String[]> table() {
        try (InputStream file = VerbsIT.class.getResourceAsStream("/kz/iin/law/verbs.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" *\\| *"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer post(String request, String number) {
        String service = request.replaceFirst("(?s).*?provided:(\\w+):v1.*", "$1");
        return soap.post(service, Request.of(request.formatted(number)).xml());
    }

    private static String to(String namespace, String operation, String rest) {
        boolean asked = operation.startsWith("correct");
        String id = asked ? "<requestId>" + UUID.randomUUID() + "</requestId>" : "";
        return "<%1$s xmlns=\"%2$s\" xmlns:t=\"urn:kz:iin:contract:common:types:v1\">".formatted(operation, namespace)
                + id + NUMBER + rest + "</" + operation + ">";
    }

    private static String refusal(String operator) {
        return "<operator>" + operator + "</operator><refuse><refusal><t:ground>CONTRARY_TO_LAW</t:ground>"
                + "<t:reason>Looked at by hand.</t:reason></refusal></refuse>";
    }

    private static String examination() {
        return "<operator>operator.two</operator><check>OPERATOR_LAW</check><passed>false</passed>"
                + "<note>Looked at by hand.</note>";
    }

    private static String report() {
        return "<existingIin>800101050003</existingIin><text>The same face.</text>";
    }

    private static String correction(String reason) {
        return "<expectedVersion>1</expectedVersion><officer>officer.fra</officer>" + reason
                + part("(?s)<person>.*</person>");
    }

    private static String handOver(String certificate) {
        return "<certificateNumber>" + certificate + "</certificateNumber><officer>officer.fra</officer><handedOverAt>"
                + Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS) + "</handedOverAt><recipient><document>"
                + part("(?s)<t:type>.*</t:expires>") + "</document></recipient>"
                + "<confirmation>PAPER_SIGNATURE</confirmation>";
    }

    /** Of the first sample, as it stands there. */
    private static String part(String pattern) {
        return Pattern.compile(pattern)
                .matcher(Applications.all().get(0).xml())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }
}
