package kz.iin.journal;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids that grow with time (RFC 9562, version 7): new rows come to stand at the end of the index, and a period is a range. */
public final class TimeOrderedIds {

    private static final int RANDOM_BITS_BESIDE_TIME = 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int VARIANT_BITS = 2;

    private final RandomGenerator chance;

    public TimeOrderedIds(RandomGenerator chance) {
        this.chance = chance;
    }

    public UUID at(Instant moment) {
        long beside = chance.nextLong() >>> (Long.SIZE - RANDOM_BITS_BESIDE_TIME);
        return new UUID(high(moment) | beside, VARIANT | (chance.nextLong() >>> VARIANT_BITS));
    }

    /** Not greater than any id of this moment or a later one. */
    public static UUID firstAt(Instant moment) {
        return new UUID(high(moment), VARIANT);
    }

    private static long high(Instant moment) {
        return moment.toEpochMilli() << Short.SIZE | VERSION;
    }
}
