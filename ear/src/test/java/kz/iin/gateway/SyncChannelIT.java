package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.iin.journey.Journey;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole conversation of an application, all of it through the gateway; and the forms in which a message may come. */
@OnServer
class SyncChannelIT {

    private static final String STATUS = "IIN_MFA_GET_APPLICATION_STATUS";
    private static final String XSI = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    private static Gateway gateway;
    private static String number;

    @BeforeAll
    static void an_application_is_submitted_through_the_gateway() {
        Installation here = Installation.current();
        DemoData.load(here.database());
        here.gatewayKeys().register(here.database());
        gateway = new Gateway(here.address().resolve("ws/shep/sync/v10"), here.gatewayKeys());
        number = gateway.send(submission()).inData("applicationNumber");
    }

    @Test
    void an_application_goes_from_submission_to_certificate() throws Exception {
        Journey awaited = new Journey(Installation.current().address());
        awaited.await(number, kz.iin.contract.common.types.v1.ApplicationStatus.AWAITING_DECISION);

        Reply decided = gateway.send(Letter.of("MVD", "IIN_MVD_DECIDE", """
            <decide xmlns="urn:kz:iin:contract:provided:mvd:v1"><applicationNumber>%s</applicationNumber>\
            <operator>%s</operator><form/></decide>\
            """.formatted(number, Journey.OPERATOR)));
        awaited.await(number, kz.iin.contract.common.types.v1.ApplicationStatus.ISSUED);
        Reply certificate = gateway.send(Letter.of("MFA", "IIN_MFA_GET_CERTIFICATE", """
            <getCertificate xmlns="urn:kz:iin:contract:provided:mfa:v1"><applicationNumber>%s\
            </applicationNumber></getCertificate>\
            """.formatted(number)));

        assertThat(decided.inData("iin")).matches("[0-9]{12}");
        assertThat(certificate.inData("content")).startsWith("JVBERi0");
    }

    @Test
    void an_answer_has_an_id_of_its_own_and_gives_back_those_of_the_request() {
        Letter letter = Letter.of("MFA", STATUS, question());

        Reply reply = gateway.send(letter);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(UUID.fromString(reply.text("messageId")).toString()).isNotEqualTo(letter.messageId());
        assertThat(reply.text("correlationId")).isEqualTo(letter.messageId());
        assertThat(reply.text("sessionId")).isEqualTo("{0a1b2c3d-0001-4002-8003-0123456789ab}");
        assertThat(reply.text("code")).isEqualTo("SCSS001");
        assertThat(gateway.believes(reply)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SigningAlgorithm.class)
    void a_message_may_be_signed_with_each_algorithm_of_the_gateway(SigningAlgorithm algorithm) {
        Reply reply = gateway.post(gateway.signed(Letter.of("MFA", STATUS, question()), algorithm));

        assertThat(reply.inData("applicationNumber")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"RSA_SHA256, RSA_SHA256", "GOST_2015_512, GOST_2015_512", "GOST_2004, RSA_SHA256"})
    void an_answer_is_signed_as_the_message_was_if_we_have_such_a_key(SigningAlgorithm asked, SigningAlgorithm ours) {
        Reply reply = gateway.post(gateway.signed(Letter.of("MFA", STATUS, question()), asked));

        assertThat(reply.inData("applicationNumber")).isEqualTo(number);
        assertThat(reply.body()).contains('"' + ours.signatureUri() + '"');
        assertThat(gateway.believes(reply)).isTrue();
    }

    @Test
    void a_fault_is_signed_as_the_message_was() {
        Letter letter = Letter.of("MFA", "IIN_NO_SUCH_SERVICE", question());

        Reply reply = gateway.post(gateway.signed(letter, SigningAlgorithm.GOST_2015_512));

        assertThat(reply.text("errorCode")).isEqualTo("SCE004");
        assertThat(reply.body()).contains('"' + SigningAlgorithm.GOST_2015_512.signatureUri() + '"');
        assertThat(gateway.believes(reply)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<data>%s</data>",
                "<data><![CDATA[%s]]></data>",
                "<data xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" " + XSI + " xsi:type=\"xs:string\">%s</data>",
                "<data " + XSI + " xsi:type=\"xs:string\">%s</data>",
                "<i:data xmlns:i=\"http://bip.bee.kz/SyncChannel/v10/Interfaces\">%s</i:data>",
                "<data xmlns:t=\"http://www.w3.org/2001/XMLSchema-instance\" t:type=\"t:string\"> \n%s\n </data>"
            })
    void data_is_understood_whatever_its_type_and_its_namespace_claim(String data) {
        Reply reply = gateway.send(Letter.withData("MFA", STATUS, data.formatted(question())));

        assertThat(reply.inData("applicationNumber")).isEqualTo(number);
    }

    @Test
    void data_that_is_typed_as_the_request_is_taken_for_it() {
        Reply reply = gateway.send(Letter.withData("MFA", STATUS, """
            <data xmlns:m="urn:kz:iin:contract:provided:mfa:v1" %s xsi:type="m:GetApplicationStatus">\
            <m:applicationNumber>%s</m:applicationNumber></data>\
            """.formatted(XSI, number)));

        assertThat(reply.inData("applicationNumber")).isEqualTo(number);
    }

    @Test
    void empty_optionals_and_a_session_without_braces_are_taken() {
        Letter letter = Letter.of("MFA", STATUS, question())
                .with("sessionId", "0a1b2c3d-0001-4002-8003-0123456789ab")
                .replacing("<serviceId>", "<correlationId/><serviceId>")
                .replacing("<sessionId>", "<properties/><sessionId>");

        Reply reply = gateway.send(letter);

        assertThat(reply.text("sessionId")).isEqualTo("{0a1b2c3d-0001-4002-8003-0123456789ab}");
        assertThat(reply.inData("applicationNumber")).isEqualTo(number);
    }

    @Test
    void a_request_may_come_without_its_wrapper() {
        Letter letter = Letter.of("MFA", STATUS, question())
                .replacing(
                        "<typ:SendMessage[^>]*><request>",
                        "<r:syncSendMessageRequest xmlns:r=\"http://bip.bee.kz/SyncChannel/v10/types/Request\">")
                .replacing("</request></typ:SendMessage>", "</r:syncSendMessageRequest>");

        assertThat(gateway.send(letter).inData("applicationNumber")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "application/xml", "text/xml; charset=utf-8"})
    void the_media_type_may_be_either_of_the_two_that_clients_send(String contentType) {
        byte[] message = gateway.signed(Letter.of("MFA", STATUS, question()), SigningAlgorithm.RSA_SHA256);

        assertThat(gateway.post(message, contentType).inData("applicationNumber"))
                .isEqualTo(number);
    }

    private static Letter submission() {
        String payload = Applications.all().get(5).ofSomebodyElse().xml();
        return Letter.of("MFA", "IIN_MFA_SUBMIT_APPLICATION", payload.replaceFirst("<\\?xml[^>]*>", ""));
    }

    private static String question() {
        return """
            <getApplicationStatus xmlns="urn:kz:iin:contract:provided:mfa:v1"><applicationNumber>%s\
            </applicationNumber></getApplicationStatus>\
            """.formatted(number);
    }
}
