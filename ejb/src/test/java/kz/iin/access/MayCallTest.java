package kz.iin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MayCallTest {

    private static final Set<Set<Proof>> DEMANDS = Set.of(
            Set.of(Proof.CERTIFICATE),
            Set.of(Proof.PASSWORD),
            Set.of(Proof.SIGNATURE),
            Set.of(Proof.CERTIFICATE, Proof.PASSWORD),
            Set.of(Proof.CERTIFICATE, Proof.SIGNATURE),
            Set.of(Proof.PASSWORD, Proof.SIGNATURE),
            Set.of(Proof.CERTIFICATE, Proof.PASSWORD, Proof.SIGNATURE));

    /** Every set of demanded proofs, with every outcome of every proof, on both channels: 7 x 27 x 2. */
    static Stream<Arguments> everyCombination() {
        return DEMANDS.stream()
                .flatMap(demanded -> everyShowing()
                        .flatMap(shown ->
                                Stream.of(Channel.values()).map(channel -> arguments(demanded, channel, shown))));
    }

    private static Stream<Map<Proof, Shown>> everyShowing() {
        return Stream.of(Shown.values())
                .flatMap(certificate -> Stream.of(Shown.values())
                        .flatMap(password -> Stream.of(Shown.values())
                                .map(signature -> Map.of(
                                        Proof.CERTIFICATE, certificate,
                                        Proof.PASSWORD, password,
                                        Proof.SIGNATURE, signature))));
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void who_shows_all_that_is_demanded_and_nothing_wrong_comes_in(
            Set<Proof> demanded, Channel channel, Map<Proof, Shown> shown) {
        Sender sender = SenderFixture.aSenderShowing(demanded.toArray(Proof[]::new));
        boolean isSigned = channel == Channel.DIRECT || shown.get(Proof.SIGNATURE) == Shown.RIGHT;
        boolean isProven = demanded.stream().allMatch(proof -> shown.get(proof) == Shown.RIGHT);
        boolean isHonest = !shown.containsValue(Shown.WRONG);

        Verdict verdict = MayCall.enter(sender, channel, shown);

        assertThat(verdict instanceof Verdict.Allowed).isEqualTo(isProven && isSigned && isHonest);
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE, CERTIFICATE, NOTHING, CERTIFICATE_MISSING",
        "CERTIFICATE, CERTIFICATE, WRONG,   CERTIFICATE_WRONG",
        "PASSWORD,    CERTIFICATE, WRONG,   CERTIFICATE_WRONG",
        "PASSWORD,    PASSWORD,    NOTHING, PASSWORD_MISSING",
        "PASSWORD,    PASSWORD,    WRONG,   PASSWORD_WRONG",
        "SIGNATURE,   PASSWORD,    WRONG,   PASSWORD_WRONG",
        "SIGNATURE,   SIGNATURE,   NOTHING, SIGNATURE_MISSING",
        "SIGNATURE,   SIGNATURE,   WRONG,   SIGNATURE_WRONG"
    })
    void the_reason_names_the_proof(Proof demanded, Proof looked, Shown shown, Denial reason) {
        Sender sender = SenderFixture.aSenderShowing(demanded);

        Verdict verdict = MayCall.enter(sender, Channel.DIRECT, Map.of(looked, shown));

        assertThat(verdict).isEqualTo(Verdict.Denied.of(sender, reason));
    }

    @Test
    void a_proof_that_nobody_looked_at_is_missing() {
        Sender sender = SenderFixture.aSenderShowing(Proof.PASSWORD);

        Verdict verdict = MayCall.enter(sender, Channel.DIRECT, Map.of());

        assertThat(verdict).isEqualTo(Verdict.Denied.of(sender, Denial.PASSWORD_MISSING));
    }

    @Test
    void an_inactive_sender_does_not_come_in() {
        Sender sender = SenderFixture.anInactiveSenderShowing(Proof.PASSWORD);

        Verdict verdict = MayCall.enter(sender, Channel.DIRECT, Map.of(Proof.PASSWORD, Shown.RIGHT));

        assertThat(verdict).isEqualTo(Verdict.Denied.of(sender, Denial.INACTIVE));
    }

    @Test
    void that_a_sender_is_inactive_is_told_only_to_the_sender() {
        Sender sender = SenderFixture.anInactiveSenderShowing(Proof.PASSWORD);

        Verdict verdict = MayCall.enter(sender, Channel.DIRECT, Map.of(Proof.PASSWORD, Shown.WRONG));

        assertThat(verdict).isEqualTo(Verdict.Denied.of(sender, Denial.PASSWORD_WRONG));
    }

    @Test
    void a_sender_calls_what_it_is_allowed() {
        Sender sender = SenderFixture.aSenderShowing(Proof.PASSWORD);

        assertThat(MayCall.call(sender, SenderFixture.SUBMIT)).isEqualTo(new Verdict.Allowed(sender));
    }

    @ParameterizedTest
    @CsvSource({"mvd, decide", "mfa, getCertificate", "mvd, submitApplication", "mfa, SUBMITAPPLICATION"})
    void what_is_not_allowed_is_denied(String service, String operation) {
        Sender sender = SenderFixture.aSenderShowing(Proof.PASSWORD);

        Verdict verdict = MayCall.call(sender, new ServiceOperation(service, operation));

        assertThat(verdict).isEqualTo(Verdict.Denied.of(sender, Denial.OPERATION_NOT_ALLOWED));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_SENDER, NOT_AUTHENTICATED",
        "UNKNOWN_SENDER, NOT_AUTHENTICATED",
        "CERTIFICATE_MISSING, NOT_AUTHENTICATED",
        "CERTIFICATE_WRONG, NOT_AUTHENTICATED",
        "PASSWORD_MISSING, NOT_AUTHENTICATED",
        "PASSWORD_WRONG, NOT_AUTHENTICATED",
        "PASSWORD_IN_CLEAR, NOT_AUTHENTICATED",
        "SIGNATURE_MISSING, NOT_AUTHENTICATED",
        "SIGNATURE_WRONG, NOT_AUTHENTICATED",
        "INACTIVE, ACCESS_DENIED",
        "OPERATION_NOT_ALLOWED, ACCESS_DENIED",
        "TOO_MANY_GUESSES, TOO_MANY_REQUESTS",
        "RATE_EXCEEDED, TOO_MANY_REQUESTS"
    })
    void the_caller_learns_the_kind_of_a_reason(Denial reason, Denial.Kind kind) {
        assertThat(reason.kind()).isEqualTo(kind);
    }
}
