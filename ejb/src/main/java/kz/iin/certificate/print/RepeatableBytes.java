package kz.iin.certificate.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * FOP writes two things that differ each time, the moment of writing and a random identity of the file. Here the moment
 * becomes that of the creation and the identity a digest of the rest, each in its place and of the same length. To be done
 * before signing.
 */
final class RepeatableBytes {

    private static final String CREATED = "<xmp:CreateDate>";
    private static final String WRITTEN = "<xmp:MetadataDate>";
    private static final String IDENTITY = "/ID [<";
    private static final String SECOND_IDENTITY = "> <";
    private static final int IDENTITY_DIGITS = 32;

    private final byte[] pdf;
    private final String text;

    private RepeatableBytes(byte[] pdf) {
        this.pdf = pdf.clone();
        text = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    static byte[] of(byte[] pdf) {
        RepeatableBytes bytes = new RepeatableBytes(pdf);
        bytes.fixMoment();
        bytes.fixIdentity();
        return bytes.pdf;
    }

    private void fixMoment() {
        int created = after(CREATED);
        String moment = text.substring(created, text.indexOf('<', created));
        put(after(WRITTEN), moment);
    }

    private void fixIdentity() {
        int first = after(IDENTITY);
        int second = first + IDENTITY_DIGITS + SECOND_IDENTITY.length();
        Arrays.fill(pdf, first, first + IDENTITY_DIGITS, (byte) '0');
        Arrays.fill(pdf, second, second + IDENTITY_DIGITS, (byte) '0');
        String identity = HexFormat.of().withUpperCase().formatHex(digest(), 0, IDENTITY_DIGITS / 2);
        put(first, identity);
        put(second, identity);
    }

    private int after(String mark) {
        int at = text.lastIndexOf(mark);
        if (at < 0) {
            throw new IllegalStateException("a PDF without " + mark);
        }
        return at + mark.length();
    }

    private void put(int at, String ascii) {
        System.arraycopy(ascii.getBytes(StandardCharsets.US_ASCII), 0, pdf, at, ascii.length());
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(pdf);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
