package kz.iin.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.iin.shared.Sha256;
import org.apache.commons.codec.binary.Base32;

/** Codes on paper for whoever has lost the device. They are random, so that a digest without salt keeps them. */
final class RecoveryCodes {

    static final int COUNT = 10;

    /** Sixteen letters and digits. */
    private static final int BYTES = 10;

    private static final int GROUP = 4;

    private RecoveryCodes() {}

    static List<String> draw(SecureRandom chance) {
        return Stream.generate(() -> code(chance)).limit(COUNT).toList();
    }

    /** However it was typed: in small letters, with blanks or hyphens. */
    static byte[] digest(String typed) {
        String bare = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return Sha256.of(bare.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(SecureRandom chance) {
        byte[] random = new byte[BYTES];
        chance.nextBytes(random);
        return new Base32().encodeToString(random).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
