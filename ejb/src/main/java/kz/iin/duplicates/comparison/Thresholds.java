package kz.iin.duplicates.comparison;

/**
 * From where on two are worth a look.
 *
 * @param margin bits beyond those that outweigh the size of the register
 * @param certain bits that a certain one has beyond the same
 */
public record Thresholds(double margin, double certain) {

    private static final double LN_2 = Math.log(2);

    /** The bits of a candidate in a register of so many persons, one of whom it is with even chances. */
    public double candidate(long persons) {
        return Math.log(Math.max(persons, 2) / 2.0) / LN_2 + margin;
    }
}
