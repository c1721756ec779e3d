package kz.iin.access.admission;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.iin.access.Rate;
import kz.iin.access.Sender;
import kz.iin.access.Shown;

/**
 * Compares passwords with their bcrypt hashes. That costs some fifty milliseconds on purpose, and a sender calls many times a
 * second: the password that was right last is known again by its digest, under a key that this process alone has. The digest
 * covers the hash, so that a new password is a new comparison. What is not known again is a guess; guesses are few.
 */
final class Passwords {

    /** After this time one more guess is free. */
    static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Rate GUESSES = new Rate(1, 10);

    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();

    Passwords(Clock clock, SecureRandom chance) {
        byte[] secret = new byte[KEY_BYTES];
        chance.nextBytes(secret);
        this.clock = clock;
        this.key = new SecretKeySpec(secret, MAC);
    }

    /** @return empty if too many guesses came lately: this one was not looked at */
    Optional<Shown> check(Sender sender, String guess) {
        if (sender.passwordHash().isEmpty()) {
            return Optional.of(Shown.NOTHING);
        }
        String hash = sender.passwordHash().get();
        return desks.computeIfAbsent(sender.id(), id -> new Desk(Allowances.bucket(GUESSES, clock)))
                .check(hash, guess, digest(hash, guess));
    }

    /** The hash has always the same length. */
    private byte[] digest(String hash, String guess) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal((hash + guess).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + MAC, impossible);
        }
    }
}
