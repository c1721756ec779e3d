package kz.iin.duplicates.comparison;

/** How likely a stranger has the same, from the register; while that holds few, from what is usual. */
final class Chance {

    /** So many persons are taken as already seen, with what is usual. */
    private static final double SEEN_BEFORE = 500;

    private Chance() {}

    static double of(long holders, long persons, double usual) {
        return Math.min(1, (holders + SEEN_BEFORE * usual) / (persons + SEEN_BEFORE));
    }
}
