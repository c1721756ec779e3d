package kz.iin.standin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The reports that the MFA has. */
final class ReportRegister {

    private final Map<String, byte[]> digests = new HashMap<>();

    /** What a report is, beside those that came before. */
    enum Entry {
        NEW,
        KNOWN,
        OTHER_CONTENT
    }

    /** By its number and the digest of its page. */
    synchronized Entry take(String number, byte[] digest) {
        byte[] known = digests.putIfAbsent(number, digest);
        if (known == null) {
            return Entry.NEW;
        }
        return Arrays.equals(known, digest) ? Entry.KNOWN : Entry.OTHER_CONTENT;
    }
}
