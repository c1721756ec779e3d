package kz.iin.keys;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one purpose, so that the next one is there before the present one ends: of those in force the first signs. One
 * that has ended stays in the list for as long as what it signed is verified.
 */
public final class KeySuccession {

    private final KeyRing ring;
    private final List<SigningKey> keys;

    /** @param names of the keys in the key store, the preferred one first; none when nothing is signed */
    public KeySuccession(KeyRing ring, List<String> names) {
        this.ring = ring;
        this.keys = names.stream().map(String::strip).map(ring::signingKey).toList();
    }

    /** All of them, also those that are not in force. */
    public List<SigningKey> all() {
        return keys;
    }

    public Optional<SigningKey> inForce(Instant at) {
        return keys.stream().filter(key -> isInForce(key, at)).findFirst();
    }

    /** Until when one or another of them signs without a gap; the moment itself when none does. */
    public Instant coveredUntil(Instant at) {
        Instant covered = at;
        for (Optional<Instant> later = laterThan(covered); later.isPresent(); later = laterThan(covered)) {
            covered = later.get();
        }
        return covered;
    }

    /** @param algorithm as the platform names it */
    public byte[] sign(SigningKey by, String algorithm, byte[] content) {
        return ring.sign(by, algorithm, content);
    }

    private Optional<Instant> laterThan(Instant at) {
        return keys.stream()
                .filter(key -> isInForce(key, at))
                .map(KeySuccession::end)
                .filter(end -> end.isAfter(at))
                .max(Comparator.naturalOrder());
    }

    private static boolean isInForce(SigningKey key, Instant at) {
        return !at.isBefore(key.certificate().getNotBefore().toInstant()) && !at.isAfter(end(key));
    }

    private static Instant end(SigningKey key) {
        return key.certificate().getNotAfter().toInstant();
    }
}
