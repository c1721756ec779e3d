package kz.iin.audit;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The digest of what was asked or changed, keyed with a salt of its own: once the salt is gone nobody can try which
 * name or number it stands for.
 */
public final class DetailDigest {

    static final int SALT_BYTES = 32;

    private static final String HMAC = "HmacSHA256";

    private DetailDigest() {}

    /** The three say of each field what it was before and what after; null where there was nothing. */
    public static byte[] of(byte[] salt, String[] fields, String[] before, String[] after) {
        Mac mac = keyed(salt);
        Encoding encoding = Encoding.into(mac);
        for (String[] column : new String[][] {fields, before, after}) {
            encoding.add(column.length);
            for (String text : column) {
                encoding.add(text);
            }
        }
        return mac.doFinal();
    }

    private static Mac keyed(byte[] salt) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(salt, HMAC));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has " + HMAC, impossible);
        }
    }
}
