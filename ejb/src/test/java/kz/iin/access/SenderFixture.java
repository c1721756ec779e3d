package kz.iin.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Senders as they might be registered. */
public final class SenderFixture {

    public static final ServiceOperation SUBMIT = new ServiceOperation("mfa", "submitApplication");
    public static final ServiceOperation DECIDE = new ServiceOperation("mvd", "decide");

    private static final Rate RATE = new Rate(2, 3);

    private SenderFixture() {}

    /** It may submit applications and nothing else. */
    public static Sender aSenderShowing(Proof... proofs) {
        return aSender(true, Set.of(proofs));
    }

    public static Sender anInactiveSenderShowing(Proof... proofs) {
        return aSender(false, Set.of(proofs));
    }

    public static Sender aSenderWithHash(String hash) {
        return new Sender("MFA", true, Set.of(Proof.PASSWORD), Optional.of(hash), List.of(), Set.of(SUBMIT), RATE);
    }

    public static Sender aSenderWith(Rate rate) {
        return new Sender("MFA", true, Set.of(Proof.PASSWORD), Optional.empty(), List.of(), Set.of(SUBMIT), rate);
    }

    public static Sender aSenderWith(SenderCertificate... certificates) {
        return new Sender(
                "MFA", true, Set.of(Proof.CERTIFICATE), Optional.empty(), List.of(certificates), Set.of(SUBMIT), RATE);
    }

    private static Sender aSender(boolean active, Set<Proof> proofs) {
        return new Sender("MFA", active, proofs, Optional.empty(), List.of(), Set.of(SUBMIT), RATE);
    }
}
