package kz.iin.audit.chain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.LocalDate;
import kz.iin.shared.Sha256;

/** What joins one entry to the one before, and one day to the day before: SHA-256 over both. */
public final class Links {

    private static final int LENGTH = 32;

    private final MessageDigest digest = Sha256.digest();

    /** What the first day follows. */
    public static byte[] nothing() {
        return new byte[LENGTH];
    }

    /** What the first entry of a day follows. */
    public byte[] startOf(LocalDate day, byte[] headOfDayBefore) {
        digest.update(headOfDayBefore);
        return digest.digest(bytes(day.toEpochDay()));
    }

    public byte[] after(byte[] previous, long entry, byte[] entryDigest) {
        digest.update(previous);
        digest.update(bytes(entry));
        return digest.digest(entryDigest);
    }

    private static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
