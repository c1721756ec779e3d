package kz.iin.duplicates.estimation;

import kz.iin.duplicates.comparison.Weights;

/** Weights of the next version, and what they do at each threshold. */
public record Estimate(Weights weights, Curve curve) {}
