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

    /** If fewer were born on a date they are looked through for alike letters. Of more the keys have to find them. */
    public static final int OF_A_DATE = 32;

    /** So many of those are worth a look. */
    public static final int BY_LETTERS = 10;

    private SearchBounds() {}

    /** So many persons of a key are looked at; shared by as many it is common. */
    public static int most(long key) {
        return KeyKind.of(key).most();
    }
}
