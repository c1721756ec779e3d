package kz.iin.access.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change each half minute (RFC 6238), as every authenticator reckons them. */
final class TimeCodes {

    /** As long as the digest (RFC 4226, 4). */
    static final int SECRET_BYTES = 20;

    private static final Duration STEP = Duration.ofSeconds(30);

    /** A clock may go wrong by one step, and a person is slow (RFC 6238, 5.2). */
    private static final int TOLERANCE = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);

    /** The step that the code belongs to; empty if it is a code of none that counts now, or not later than the last used. */
    OptionalLong step(byte[] secret, String code, Instant at, long lastUsed) {
        long now = at.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(now - TOLERANCE, now + TOLERANCE)
                .filter(step -> step > lastUsed && isCodeOf(step, secret, code))
                .findFirst();
    }

    /** What an authenticator shows then. */
    String at(Instant moment, byte[] secret) {
        SecretKey key = new SecretKeySpec(secret, generator.getAlgorithm());
        try {
            return generator.generateOneTimePasswordString(key, moment);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("any bytes are a key of " + generator.getAlgorithm(), impossible);
        }
    }

    private boolean isCodeOf(long step, byte[] secret, String code) {
        String right = at(Instant.ofEpochSecond(step * STEP.toSeconds()), secret);
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
    }
}
