package kz.iin.access.administration;

import java.security.SecureRandom;
import org.apache.commons.codec.binary.Base32;

/** A password that an administrator tells somebody once: random, and fit to be read out. */
final class InitialPassword {

    private static final int BYTES = 15;

    private InitialPassword() {}

    static String draw(SecureRandom chance) {
        byte[] random = new byte[BYTES];
        chance.nextBytes(random);
        return new Base32().encodeToString(random).replaceAll("(.{6})(?!$)", "$1-");
    }
}
