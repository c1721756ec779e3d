package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A genuine signed message is rebuilt so that the signature still covers something, and something else is in the body. */
@OnServer
class WrappingIT {

    private static final Pattern BODY = Pattern.compile("(?s)<soap:Body .*</soap:Body>");

    private final Database database = Installation.current().database();
    private final Gateway gateway = new Gateway(
            Installation.current().address().resolve("ws/shep/sync/v10"),
            Installation.current().gatewayKeys());

    @BeforeEach
    void the_gateway_is_known() {
        DemoData.load(database);
        Installation.current().gatewayKeys().register(database);
    }

    @Test
    void the_genuine_message_is_carried_out() {
        assertThat(gateway.post(genuine().getBytes(StandardCharsets.UTF_8)).text("code"))
                .isEqualTo("SCSS001");
    }

    @ParameterizedTest
    @CsvSource({
        "SCE006, </soap:Header>,   <w>@signed@</w></soap:Header>",
        "SCE006, </wsse:Security>, <w>@signed@</w></wsse:Security>",
        "SCE006, </ds:Signature>,  <ds:Object>@signed@</ds:Object></ds:Signature>",
        "SCE001, </soap:Envelope>, <w>@signed@</w></soap:Envelope>",
        "SCE001, </soap:Envelope>, @signed@</soap:Envelope>"
    })
    void the_signed_body_elsewhere_does_not_help_another_body(String code, String before, String replacement) {
        String genuine = genuine();
        String signed = bodyOf(genuine);
        String forged = signed.replaceFirst(" wsu:Id=\"[^\"]*\"", "")
                .replaceFirst("requestId&gt;[0-9a-f-]+", "requestId&gt;" + UUID.randomUUID());
        assertThat(genuine).contains(before, "requestId&gt;", " wsu:Id=\"");
        String message = genuine.replace(signed, forged).replace(before, replacement.replace("@signed@", signed));

        assertRefused(code, message);
    }

    @Test
    void two_elements_with_the_signed_id_are_one_too_many() {
        String genuine = genuine();
        String signed = bodyOf(genuine);
        String forged = signed.replaceFirst("requestId&gt;[0-9a-f-]+", "requestId&gt;" + UUID.randomUUID());

        assertRefused("SCE006", genuine.replace(signed, forged).replace("</soap:Header>", signed + "</soap:Header>"));
    }

    @Test
    void a_stripped_signature_is_missed() {
        String stripped = genuine().replaceFirst("(?s)<wsse:Security.*</wsse:Security>", "");

        assertThat(stripped).doesNotContain("SignatureValue");
        assertRefused("SCE007", stripped);
    }

    @Test
    void a_message_that_is_signed_by_hand_with_the_algorithms_of_the_gateway_is_carried_out() {
        Reply reply = gateway.post(
                byHand("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "http://www.w3.org/2001/04/xmlenc#sha256"));

        assertThat(reply.text("code")).isEqualTo("SCSS001");
    }

    /** Signed with the right key, and the values are right: nothing but the algorithm is wrong. */
    @ParameterizedTest
    @CsvSource({
        "http://www.w3.org/2000/09/xmldsig#rsa-sha1,         http://www.w3.org/2001/04/xmlenc#sha256",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256,  http://www.w3.org/2000/09/xmldsig#sha1",
        "http://www.w3.org/2000/09/xmldsig#hmac-sha1,        http://www.w3.org/2001/04/xmlenc#sha256",
        "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256, http://www.w3.org/2001/04/xmlenc#sha256"
    })
    void a_message_really_signed_by_a_weaker_algorithm_is_refused(String method, String digest) {
        assertRefused("SCE006", byHand(method, digest));
    }

    private void assertRefused(String code, String message) {
        assertRefused(code, message.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(String code, byte[] message) {
        long applications = Stored.rows(database, "application");

        Reply reply = gateway.post(message);

        assertThat(reply.text("errorCode")).isEqualTo(code);
        assertThat(Stored.rows(database, "application")).isEqualTo(applications);
    }

    private static byte[] byHand(String method, String digest) {
        return new WeakSigner(Installation.current().gatewayKeys().gateway(SigningAlgorithm.RSA_SHA256))
                .sign(letter(), method, digest);
    }

    private String genuine() {
        return new String(gateway.signed(letter(), SigningAlgorithm.RSA_SHA256), StandardCharsets.UTF_8);
    }

    private static Letter letter() {
        String payload = Applications.all().get(8).ofSomebodyElse().xml().replaceFirst("<\\?xml[^>]*>", "");
        return Letter.of(
                "MFA",
                "IIN_MFA_SUBMIT_APPLICATION",
                payload.replaceFirst("(?<=<requestId>)[^<]+", UUID.randomUUID().toString()));
    }

    private static String bodyOf(String message) {
        Matcher body = BODY.matcher(message);
        if (!body.find()) {
            throw new IllegalStateException("no signed body");
        }
        return body.group();
    }
}
