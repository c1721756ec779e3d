package kz.iin.duplicates.key;

/**
 * How much of an index a search looks at: its work is bounded, however many share a name or a birth date. A key that n persons
 * share proves 1/n, the less the more persons are known; a name in ten million must be rarer than in ten thousand.
 */
public final class SearchBounds {

    /** A key that may lead to so many leads to the first of them also where more share it: that there are more is told. */
    public static final int ALWAYS = 32;

    /** What any other key proves that too many share: several such keys together are enough. */
    public static final double OF_A_COMMON_KEY = 0.006;

    /** Who shares less is not read. */
    public static final double LEAST_RARITY = 0.02;

    /** So many are read, the likeliest. */
    public static final int FIRST_FEW = 16;

    /** Beyond those, who shares so much. */
    public static final double ENOUGH = 0.08;

    /** But never more. */
    public static final int READ = 200;

    /** Where fewer were born on a date, letters in common need not be many. */
    public static final int QUIET_DATE = 32;

    /** So many who were born on a date are looked through for alike letters. */
    public static final int OF_A_DATE = 512;

    /** Who has this share of the letters. */
    private static final double ALIKE = 0.6;

    /** So many of those are worth a look. */
    public static final int BY_LETTERS = 10;

    private SearchBounds() {}

    /** So many persons of a key are looked at; shared by as many it is common. */
    public static int most(long key) {
        return KeyKind.of(key).most();
    }

    /** Of a name with this signature so many classes of letters have to be the other's, too. */
    public static int leastAlike(long letters) {
        return (int) Math.ceil(ALIKE * Long.bitCount(letters));
    }

    /** Shared by n persons the key proves this much divided by n of each. */
    public static double worth(long key) {
        return KeyKind.of(key).worth();
    }
}
