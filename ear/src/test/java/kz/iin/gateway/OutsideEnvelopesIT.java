package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.iin.journey.Journey;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;
import kz.iin.sample.Crowd;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Envelopes written by hand and signed outside the project have the whole conversation (issue 3). */
@OnServer
class OutsideEnvelopesIT {

    private static final Patience PATIENCE = Patience.ofSeconds(60);
    private static final String OF_MFA = "<%1$s xmlns=\"urn:kz:iin:contract:provided:mfa:v1\">"
            + "<applicationNumber>%2$s</applicationNumber></%1$s>";
    private static final String OF_MVD = "<%1$s xmlns=\"urn:kz:iin:contract:provided:mvd:v1\">"
            + "<applicationNumber>%2$s</applicationNumber><operator>" + Journey.OPERATOR + "</operator>%3$s</%1$s>";

    /** Persons of whom no other test speaks. */
    private static final int FIRST_PERSON = 17_000;

    private final Installation here = Installation.current();
    private final Gateway gateway = new Gateway(here.address().resolve("ws/shep/sync/v10"), here.gatewayKeys());

    @TempDir
    private Path directory;

    @BeforeEach
    void the_gateway_is_known() {
        DemoData.load(here.database());
        here.gatewayKeys().register(here.database());
    }

    @ParameterizedTest
    @EnumSource(SigningAlgorithm.class)
    void somebody_with_tools_of_his_own_goes_from_submission_to_certificate(SigningAlgorithm algorithm)
            throws Exception {
        OutsideSigner signer = new OutsideSigner(algorithm, here.gatewayKeys(), directory);

        String number = answer(signer, submission(algorithm)).inData("applicationNumber");
        awaitStatus(signer, number, "AWAITING_DECISION");
        Reply claimed = answer(signer, Letter.of("MVD", "IIN_MVD_CLAIM", OF_MVD.formatted("claim", number, "")));
        Reply decided =
                answer(signer, Letter.of("MVD", "IIN_MVD_DECIDE", OF_MVD.formatted("decide", number, "<form/>")));
        awaitStatus(signer, number, "ISSUED");
        Reply certificate =
                answer(signer, Letter.of("MFA", "IIN_MFA_GET_CERTIFICATE", OF_MFA.formatted("getCertificate", number)));

        assertThat(claimed.inData("operator")).isEqualTo(Journey.OPERATOR);
        assertThat(decided.inData("iin")).matches("[0-9]{12}");
        assertThat(certificate.inData("content")).startsWith("JVBERi0");
    }

    @ParameterizedTest
    @EnumSource(SigningAlgorithm.class)
    void what_was_changed_after_they_signed_is_refused(SigningAlgorithm algorithm) throws Exception {
        OutsideSigner signer = new OutsideSigner(algorithm, here.gatewayKeys(), directory);
        long applications = Stored.rows(here.database(), "application");
        String genuine = new String(signer.sign(submission(algorithm)), StandardCharsets.UTF_8);

        String changed = genuine.replaceFirst("surname&gt;", "surname&gt;X");
        Reply reply = gateway.post(changed.getBytes(StandardCharsets.UTF_8));

        assertThat(changed).isNotEqualTo(genuine);
        assertThat(reply.text("errorCode")).isEqualTo("SCE006");
        assertThat(Stored.rows(here.database(), "application")).isEqualTo(applications);
    }

    private Reply answer(OutsideSigner signer, Letter letter) throws IOException {
        Reply reply = gateway.post(signer.sign(letter));
        assertThat(reply.text("code")).as(reply::body).isEqualTo("SCSS001");
        if (signer.canVerify(reply)) {
            signer.verify(reply);
        } else {
            assertThat(gateway.believes(reply)).isTrue();
        }
        return reply;
    }

    private void awaitStatus(OutsideSigner signer, String number, String status) {
        Letter question =
                Letter.of("MFA", "IIN_MFA_GET_APPLICATION_STATUS", OF_MFA.formatted("getApplicationStatus", number));

        assertThat(PATIENCE.sees(() -> gateway.post(signer.sign(question.anew()))
                        .inData("status")
                        .equals(status)))
                .isTrue();
    }

    private static Letter submission(SigningAlgorithm algorithm) {
        return Letter.of(
                "MFA",
                "IIN_MFA_SUBMIT_APPLICATION",
                new Crowd().of(FIRST_PERSON + algorithm.ordinal()).xml());
    }
}
