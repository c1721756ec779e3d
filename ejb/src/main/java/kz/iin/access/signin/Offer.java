package kz.iin.access.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;

/**
 * A secret as an authenticator takes it.
 *
 * @param text to type
 * @param address to scan
 */
public record Offer(String text, String address) {

    private static final String ISSUER = "IIN";

    static Offer of(String login, byte[] secret) {
        String text = new Base32().encodeToString(secret);
        String who = URLEncoder.encode(login, StandardCharsets.UTF_8);
        return new Offer(text, "otpauth://totp/" + ISSUER + ":" + who + "?secret=" + text + "&issuer=" + ISSUER);
    }

    /** In groups of four, as one reads them out. */
    public String grouped() {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Withholds the secret: this text may end in a log. */
    @Override
    public String toString() {
        return "Offer";
    }
}
