package kz.iin.access.admission;

import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.Optional;
import kz.iin.access.Shown;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.util.ModularCrypt;

/**
 * Where the passwords of one sender are compared, one after the other: when many calls come at once, the first is compared
 * and the others find it known.
 */
final class Desk {

    private static final Provider ELYTRON = WildFlyElytronPasswordProvider.getInstance();

    /** What bcrypt reads; longer passwords are not registered. */
    private static final int MOST_BYTES = 72;

    private final Bucket guesses;
    private volatile byte[] known = {};

    Desk(Bucket guesses) {
        this.guesses = guesses;
    }

    /**
     * @param digest of hash and guess
     * @return empty if there were too many guesses
     */
    Optional<Shown> check(String hash, String guess, byte[] digest) {
        return isKnown(digest) ? Optional.of(Shown.RIGHT) : compare(hash, guess, digest);
    }

    private synchronized Optional<Shown> compare(String hash, String guess, byte[] digest) {
        if (isKnown(digest)) {
            return Optional.of(Shown.RIGHT);
        }
        if (!guesses.tryConsume(1)) {
            return Optional.empty();
        }
        if (!matches(hash, guess)) {
            return Optional.of(Shown.WRONG);
        }
        known = digest;
        return Optional.of(Shown.RIGHT);
    }

    private boolean isKnown(byte[] digest) {
        return MessageDigest.isEqual(known, digest);
    }

    private static boolean matches(String hash, String guess) {
        if (guess.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return false;
        }
        try {
            PasswordFactory factory = PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT, ELYTRON);
            return factory.verify(factory.translate(ModularCrypt.decode(hash)), guess.toCharArray());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("password_hash is no bcrypt in modular crypt format", broken);
        }
    }
}
