package kz.iin.duplicates.estimation;

/**
 * A compared pair.
 *
 * @param same how likely it is of one person; 0 or 1 when a person judged it
 */
public record ScoredPair(double bits, double same) {}
