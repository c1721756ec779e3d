package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.iin.run.DemoData;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a fault of the gateway, and what is an answer that declines (decision 10). */
@OnServer
class SyncFaultsIT {

    private static final String STATUS = "IIN_MFA_GET_APPLICATION_STATUS";
    private static final String QUESTION = """
        <getApplicationStatus xmlns="urn:kz:iin:contract:provided:mfa:v1"><applicationNumber>2026-99999999\
        </applicationNumber></getApplicationStatus>\
        """;

    private static Gateway gateway;

    @BeforeAll
    static void the_gateway_is_known() {
        Installation here = Installation.current();
        DemoData.load(here.database());
        here.gatewayKeys().register(here.database());
        gateway = new Gateway(here.address().resolve("ws/shep/sync/v10"), here.gatewayKeys());
    }

    @Test
    void what_a_rule_declines_is_answered_with_the_declared_fault() {
        Reply reply = gateway.send(Letter.of("MFA", STATUS, QUESTION));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("code")).isEqualTo("SCSE001");
        assertThat(reply.inData("code")).isEqualTo("UNKNOWN_APPLICATION");
        assertThat(reply.inData("incidentId")).hasSize(36);
        assertThat(gateway.believes(reply)).isTrue();
    }

    @Test
    void an_unknown_service_is_a_fault() {
        assertFault(gateway.send(Letter.of("MFA", "IIN_MFA_GUESS", QUESTION)), "SCE004", "UNKNOWN_SERVICE");
    }

    @Test
    void a_payload_against_the_schema_is_a_fault_that_names_the_field() {
        Reply reply = gateway.send(Letter.of("MFA", STATUS, QUESTION.replace("2026-99999999", "none")));

        assertFault(reply, "SCE001", "INVALID_MESSAGE");
        assertThat(reply.body()).contains("<errorData>applicationNumber</errorData>");
        assertThat(gateway.believes(reply)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'',UNKNOWN_OPERATION", "not xml,MALFORMED_XML", "<!DOCTYPE a><a/>,DTD_FORBIDDEN"})
    void a_payload_that_is_none_is_a_fault(String payload, String code) {
        assertFault(gateway.send(Letter.of("MFA", STATUS, payload)), "SCE001", code);
    }

    @Test
    void the_payload_of_another_operation_is_a_fault() {
        Letter letter = Letter.of("MFA", STATUS, QUESTION.replace("getApplicationStatus", "getCertificate"));

        assertFault(gateway.send(letter), "SCE001", "UNKNOWN_OPERATION");
    }

    @Test
    void a_message_without_signature_is_a_fault() {
        Reply reply = gateway.post(Letter.of("MFA", STATUS, QUESTION).bytes());

        assertFault(reply, "SCE007", "SIGNATURE_MISSING");
        assertThat(gateway.believes(reply)).isFalse();
    }

    @Test
    void a_changed_message_is_a_fault() {
        String signed = new String(
                gateway.signed(Letter.of("MFA", STATUS, QUESTION), SigningAlgorithm.RSA_SHA256),
                StandardCharsets.UTF_8);

        Reply reply =
                gateway.post(signed.replace("2026-99999999", "2026-00000001").getBytes(StandardCharsets.UTF_8));

        assertFault(reply, "SCE006", "SIGNATURE_INVALID");
    }

    @ParameterizedTest
    @CsvSource({
        "<senderId>[^<]*,<senderId>NOBODY,NOT_AUTHENTICATED",
        "<password>[^<]*,<password>guess,NOT_AUTHENTICATED",
        "IIN_MFA_GET_APPLICATION_STATUS,IIN_MVD_DECIDE,ACCESS_DENIED"
    })
    void who_may_not_ask_is_told_so_and_not_why(String pattern, String replacement, String code) {
        Reply reply = gateway.send(Letter.of("MFA", STATUS, QUESTION).replacing(pattern, replacement));

        assertFault(reply, code, code);
    }

    @ParameterizedTest
    @CsvSource({"messageId", "serviceId", "messageDate", "senderId"})
    void a_message_without_what_it_needs_is_a_fault_that_names_it(String element) {
        Letter letter = Letter.of("MFA", STATUS, QUESTION)
                .replacing("<%1$s>[^<]*</%1$s>".formatted(element), "<%s/>".formatted(element));

        Reply reply = gateway.send(letter);

        assertFault(reply, "SCE001", "SHEP_FORMAT");
        assertThat(gateway.believes(reply)).isTrue();
        assertThat(reply.body()).contains("<errorData>" + element + "</errorData>");
    }

    @ParameterizedTest
    @CsvSource({"no XML at all,MALFORMED_XML", "<a/>,NOT_SOAP"})
    void what_is_no_envelope_is_a_fault(String text, String code) {
        assertFault(gateway.post(text.getBytes(StandardCharsets.UTF_8)), "SCE001", code);
    }

    @Test
    void a_fault_gives_back_the_session_and_the_incident() {
        Reply reply = gateway.send(Letter.of("MFA", "IIN_MFA_GUESS", QUESTION));

        assertThat(reply.text("sessionId")).isEqualTo("{0a1b2c3d-0001-4002-8003-0123456789ab}");
        assertThat(reply.text("errorData")).hasSize(36);
        assertThat(reply.text("faultcode")).endsWith(":Client");
    }

    private static void assertFault(Reply reply, String gatewayCode, String ourCode) {
        assertThat(reply.text("errorCode")).isEqualTo(gatewayCode);
        assertThat(reply.ourCode()).isEqualTo(ourCode);
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.body())
                .contains("SendMessageFault1_SendMessageFault")
                .doesNotContain("Exception", "kz.iin.", "org.apache");
    }
}
