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
        "in the header,                    </soap:Header>,   <w>@signed@</w></soap:Header>",
        "inside the security header,       </wsse:Security>, <w>@signed@</w></wsse:Security>",
        "inside the signature as an object, </ds:Signature>,  <ds:Object>@signed@</ds:Object></ds:Signature>",
        "after the body in a wrapper,      </soap:Envelope>, <w>@signed@</w></soap:Envelope>",
        "after the body as a second one,   </soap:Envelope>, @signed@</soap:Envelope>"
    })
    void the_signed_body_elsewhere_does_not_help_another_body(String where, String before, String replacement) {
        String genuine = genuine();
        String signed = bodyOf(genuine);
        String forged = signed.replaceFirst(" wsu:Id=\"[^\"]*\"", "")
                .replaceFirst("requestId&gt;[0-9a-f-]+", "requestId&gt;" + UUID.randomUUID());
        assertThat(genuine).contains(before, "requestId&gt;", " wsu:Id=\"");
        String message = genuine.replace(signed, forged).replace(before, replacement.replace("@signed@", signed));

        assertRefused(message);
    }

    @Test
    void two_elements_with_the_signed_id_are_one_too_many() {
        String genuine = genuine();
        String signed = bodyOf(genuine);
        String forged = signed.replaceFirst("requestId&gt;[0-9a-f-]+", "requestId&gt;" + UUID.randomUUID());

        assertRefused(genuine.replace(signed, forged).replace("</soap:Header>", signed + "</soap:Header>"));
    }

    @Test
    void a_stripped_signature_is_missed() {
        String stripped = genuine().replaceFirst("(?s)<wsse:Security.*</wsse:Security>", "");

        assertThat(stripped).doesNotContain("SignatureValue");
        assertRefused(stripped);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256, http://www.w3.org/2000/09/xmldsig#rsa-sha1",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256, http://www.w3.org/2000/09/xmldsig#hmac-sha1",
        "http://www.w3.org/2001/04/xmlenc#sha256, http://www.w3.org/2000/09/xmldsig#sha1"
    })
    void a_weaker_algorithm_is_none(String strong, String weak) {
        String genuine = genuine();

        assertThat(genuine).contains(strong);
        assertRefused(genuine.replace(strong, weak));
    }

    private void assertRefused(String message) {
        long applications = Stored.rows(database, "application");

        Reply reply = gateway.post(message.getBytes(StandardCharsets.UTF_8));

        assertThat(reply.text("errorCode")).isIn("SCE001", "SCE006", "SCE007");
        assertThat(Stored.rows(database, "application")).isEqualTo(applications);
    }

    private String genuine() {
        String payload = Applications.all().get(8).xml().replaceFirst("<\\?xml[^>]*>", "");
        Letter letter = Letter.of(
                "MFA",
                "IIN_MFA_SUBMIT_APPLICATION",
                payload.replaceFirst("(?<=<requestId>)[^<]+", UUID.randomUUID().toString()));
        return new String(gateway.signed(letter, SigningAlgorithm.RSA_SHA256), StandardCharsets.UTF_8);
    }

    private static String bodyOf(String message) {
        Matcher body = BODY.matcher(message);
        if (!body.find()) {
            throw new IllegalStateException("no signed body");
        }
        return body.group();
    }
}
