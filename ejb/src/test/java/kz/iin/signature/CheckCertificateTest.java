package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.MOMENT;
import static kz.iin.signature.EnvelopeFixture.YEAR;
import static kz.iin.signature.EnvelopeFixture.gateway;
import static kz.iin.signature.EnvelopeFixture.organisation;
import static kz.iin.signature.EnvelopeFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.testca.Credential;
import kz.iin.testca.Leaf;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCertificateTest {

    private static final SigningAlgorithm RSA = SigningAlgorithm.RSA_SHA256;
    private static final SigningAlgorithm GOST = SigningAlgorithm.GOST_2015_512;

    @ParameterizedTest
    @EnumSource
    void a_certificate_of_a_trusted_issuer_is_relied_on(SigningAlgorithm algorithm) {
        assertThat(trusting(root(algorithm)).objectionTo(gateway(algorithm).certificate(), MOMENT))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_path_may_lead_over_an_authority_between_of_another_algorithm(SigningAlgorithm algorithm) {
        TestCa between = root(GOST).intermediate(algorithm, "Between", YEAR);
        X509Certificate certificate = between.issue(organisation(algorithm)).certificate();

        CheckCertificate knowing =
                check(new TrustedPaths(Set.of(root(GOST).certificate()), List.of(between.certificate())));
        CheckCertificate ignorant = check(new TrustedPaths(Set.of(root(GOST).certificate()), List.of()));

        assertThat(knowing.objectionTo(certificate, MOMENT)).isEmpty();
        assertThat(ignorant.objectionTo(certificate, MOMENT)).contains(Reason.CERTIFICATE_NOT_TRUSTED);
    }

    @ParameterizedTest
    @EnumSource
    void an_issuer_that_only_has_the_same_name_is_not_the_issuer(SigningAlgorithm algorithm) {
        TestCa impostor = TestCa.root(algorithm, "Root " + algorithm, YEAR);
        X509Certificate certificate = impostor.issue(organisation(algorithm)).certificate();

        assertThat(trusting(root(algorithm)).objectionTo(certificate, MOMENT)).contains(Reason.CERTIFICATE_NOT_TRUSTED);
    }

    @Test
    void who_is_no_authority_issues_no_certificate() {
        Credential gateway = gateway(GOST);
        X509Certificate certificate =
                TestCa.pretending(GOST, gateway).issue(organisation(GOST)).certificate();

        CheckCertificate check =
                check(new TrustedPaths(Set.of(root(GOST).certificate()), List.of(gateway.certificate())));

        assertThat(check.objectionTo(certificate, MOMENT)).contains(Reason.CERTIFICATE_NOT_TRUSTED);
    }

    @Test
    void issuers_that_certify_each_other_lead_nowhere() {
        TestCa one = root(GOST).intermediate(GOST, "One", YEAR);
        TestCa other = one.intermediate(GOST, "Other", YEAR);
        X509Certificate certificate = other.issue(organisation(GOST)).certificate();

        CheckCertificate check = check(
                new TrustedPaths(Set.of(root(RSA).certificate()), List.of(one.certificate(), other.certificate())));

        assertThat(check.objectionTo(certificate, MOMENT)).contains(Reason.CERTIFICATE_NOT_TRUSTED);
    }

    @ParameterizedTest
    @MethodSource
    void a_certificate_is_relied_on_from_its_first_moment_to_its_last(Instant at, Optional<Reason> objection) {
        Validity week = new Validity(MOMENT.minus(Duration.ofDays(1)), MOMENT.plus(Duration.ofDays(6)));
        Leaf leaf = Leaf.organisation(GOST, "Gateway", "880412300011", "200240000018", week);
        X509Certificate certificate = root(GOST).issue(leaf).certificate();

        assertThat(trusting(root(GOST)).objectionTo(certificate, at)).isEqualTo(objection);
    }

    static Stream<Arguments> a_certificate_is_relied_on_from_its_first_moment_to_its_last() {
        Instant first = MOMENT.minus(Duration.ofDays(1));
        Instant last = MOMENT.plus(Duration.ofDays(6));
        return Stream.of(
                Arguments.of(first.minusSeconds(1), Optional.of(Reason.CERTIFICATE_NOT_YET_VALID)),
                Arguments.of(first, Optional.empty()),
                Arguments.of(last, Optional.empty()),
                Arguments.of(last.plusSeconds(1), Optional.of(Reason.CERTIFICATE_EXPIRED)));
    }

    @Test
    void a_certificate_ends_with_its_issuer() {
        TestCa between = root(RSA).intermediate(GOST, "Between", Validity.around(MOMENT.minus(Duration.ofDays(300))));
        X509Certificate certificate = between.issue(organisation(GOST)).certificate();
        CheckCertificate check =
                check(new TrustedPaths(Set.of(root(RSA).certificate()), List.of(between.certificate())));

        assertThat(check.objectionTo(certificate, MOMENT)).isEmpty();
        assertThat(check.objectionTo(certificate, MOMENT.plus(Duration.ofDays(66))))
                .contains(Reason.CERTIFICATE_EXPIRED);
    }

    @Test
    void a_certificate_that_is_for_certificates_does_not_sign_messages() {
        assertThat(trusting(root(GOST)).objectionTo(root(GOST).certificate(), MOMENT))
                .contains(Reason.CERTIFICATE_NOT_FOR_SIGNING);
    }

    @Test
    void two_certificates_of_a_partner_are_accepted_while_both_are_in_force() {
        Validity next = new Validity(MOMENT, MOMENT.plus(Duration.ofDays(365)));
        Credential renewed = root(GOST).issue(Leaf.organisation(GOST, "Gateway", "880412300011", "200240000018", next));
        VerifySignature verify = new VerifySignature(
                XmlLimits.USUAL,
                EnvelopeFixture.registered(List.of(gateway(GOST).certificate(), renewed.certificate())),
                trusting(root(GOST)));

        for (Credential each : List.of(gateway(GOST), renewed)) {
            String message = EnvelopeFixture.signedBy(each, KeyForm.ISSUER_SERIAL);

            assertThat(verify.verify(EnvelopeFixture.bytes(message), MOMENT)).isInstanceOf(Verdict.Verified.class);
        }
    }

    @Test
    void an_expired_certificate_has_a_code_of_its_own() {
        VerifySignature verify = new VerifySignature(
                XmlLimits.USUAL, EnvelopeFixture.registered(List.of(gateway(RSA).certificate())), trusting(root(RSA)));
        byte[] message = EnvelopeFixture.bytes(EnvelopeFixture.signed(RSA));

        Verdict verdict = verify.verify(message, MOMENT.plus(Duration.ofDays(400)));

        assertThat(verdict).isEqualTo(new Verdict.Rejected(Reason.CERTIFICATE_EXPIRED));
        assertThat(Reason.CERTIFICATE_EXPIRED.transportCode()).isEqualTo("SCE005");
    }

    @Test
    void whoever_is_revoked_is_refused_whatever_the_policy() {
        for (UnknownRevocation policy : UnknownRevocation.values()) {
            assertThat(asking(policy, RevocationStatus.UNKNOWN, RevocationStatus.REVOKED))
                    .contains(Reason.CERTIFICATE_REVOKED);
        }
    }

    @Test
    void the_first_source_that_knows_decides() {
        assertThat(asking(UnknownRevocation.REFUSED, RevocationStatus.UNKNOWN, RevocationStatus.GOOD))
                .isEmpty();
        assertThat(asking(UnknownRevocation.REFUSED, RevocationStatus.GOOD, RevocationStatus.REVOKED))
                .isEmpty();
    }

    @Test
    void when_nobody_knows_the_policy_decides() {
        assertThat(asking(UnknownRevocation.ACCEPTED, RevocationStatus.UNKNOWN)).isEmpty();
        assertThat(asking(UnknownRevocation.REFUSED, RevocationStatus.UNKNOWN)).contains(Reason.REVOCATION_UNKNOWN);
        assertThat(asking(UnknownRevocation.REFUSED)).contains(Reason.REVOCATION_UNKNOWN);
    }

    private static Optional<Reason> asking(UnknownRevocation policy, RevocationStatus... answers) {
        List<RevocationSource> sources = Stream.of(answers)
                .<RevocationSource>map(answer -> (certificate, issuer, at) -> answer)
                .toList();
        TrustedPaths paths = new TrustedPaths(Set.of(root(RSA).certificate()), List.of());
        return new CheckCertificate(paths, sources, policy)
                .objectionTo(gateway(RSA).certificate(), MOMENT);
    }

    private static CheckCertificate trusting(TestCa root) {
        return check(new TrustedPaths(Set.of(root.certificate()), List.of()));
    }

    private static CheckCertificate check(TrustedPaths paths) {
        return new CheckCertificate(paths, List.of(), UnknownRevocation.ACCEPTED);
    }
}
