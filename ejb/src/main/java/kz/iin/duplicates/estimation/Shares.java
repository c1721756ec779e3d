package kz.iin.duplicates.estimation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.iin.duplicates.comparison.Feature;
import kz.iin.duplicates.comparison.Field;

/** How often each way of agreeing was seen among those of its field; what is seldom seen stays near the first guess. */
final class Shares {

    /** The first guess counts as so many pairs. */
    private static final double GUESSED = 20;

    private static final double LEAST = 1e-9;

    private final List<Feature> features;
    private final double[] seen;

    Shares(List<Feature> features) {
        this.features = features;
        seen = new double[features.size()];
    }

    void add(int[] found, double weight) {
        for (int feature : found) {
            seen[feature] += weight;
        }
    }

    /** The shares, given the first guess of each. */
    double[] with(double[] guess) {
        Map<Field, Double> ofField = new EnumMap<>(Field.class);
        for (int i = 0; i < seen.length; i++) {
            ofField.merge(features.get(i).field(), seen[i], Double::sum);
        }
        double[] shares = new double[seen.length];
        for (int i = 0; i < seen.length; i++) {
            double all = ofField.get(features.get(i).field()) + GUESSED;
            shares[i] = Math.min(1, Math.max(LEAST, (seen[i] + GUESSED * guess[i]) / all));
        }
        return shares;
    }
}
