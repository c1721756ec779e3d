package kz.iin.audit;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.iin.shared.Sha256;

/**
 * What an entry says, as a digest: the moment, the texts in the order of {@link #COLUMNS}, the digest of the details.
 */
public final class EntryDigest {

    /** Of the table; the last one is a list, its elements with blanks between. */
    public static final List<String> COLUMNS = List.of("zone", "actor", "sender", "mission", "act", "applications");

    private EntryDigest() {}

    /** @param details null if there are none */
    public static byte[] of(long micros, List<String> texts, byte[] details) {
        MessageDigest digest = Sha256.digest();
        Encoding encoding = Encoding.into(digest).add(micros);
        texts.forEach(encoding::add);
        encoding.add(details);
        return digest.digest();
    }

    /** As the database keeps a moment. */
    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
