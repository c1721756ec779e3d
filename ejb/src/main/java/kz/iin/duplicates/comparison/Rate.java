package kz.iin.duplicates.comparison;

/**
 * How often a feature is seen.
 *
 * @param m among two descriptions of one person
 * @param u among those of two persons
 */
public record Rate(double m, double u) {

    private static final double LN_2 = Math.log(2);

    public Rate {
        if (!isShare(m) || !isShare(u)) {
            throw new IllegalArgumentException("m and u are above 0 and at most 1");
        }
    }

    public double bits() {
        return bits(m, u);
    }

    /** The evidence when chance is measured in the register instead. */
    public double bitsAgainst(double chance) {
        return bits(m, chance);
    }

    static double bits(double m, double u) {
        return Math.log(m / u) / LN_2;
    }

    private static boolean isShare(double rate) {
        return rate > 0 && rate <= 1;
    }
}
