package kz.iin.report.count;

/**
 * A mission whose applications do not add up.
 *
 * @param came open at the beginning, and received
 * @param went formed, refused, withdrawn, and open at the end
 */
public record Imbalance(String mission, long came, long went) {}
