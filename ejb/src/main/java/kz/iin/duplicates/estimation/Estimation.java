package kz.iin.duplicates.estimation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.duplicates.comparison.Feature;
import kz.iin.duplicates.comparison.Likeness;
import kz.iin.duplicates.comparison.Rate;
import kz.iin.duplicates.comparison.Thresholds;
import kz.iin.duplicates.comparison.Weights;

/**
 * Finds how often each feature is seen among pairs of one person. How often it is seen among strangers is known better
 * from the register, and is kept: a pair brings it along in its bits.
 */
public final class Estimation {

    private static final int MOST_ROUNDS = 100;
    private static final double STILL = 1e-6;
    private static final double LN_2 = Math.log(2);

    private final Weights first;
    private final long persons;
    private final Pairs pairs;
    private final double[] guess;
    private final double[] likely;
    private double[] m;

    /** The bits at which a pair of the register is of one person with even chances. */
    private double even;

    private Estimation(Weights first, Pairs pairs, long persons) {
        this.first = first;
        this.pairs = pairs;
        this.persons = persons;
        guess = pairs.features().stream()
                .mapToDouble(feature -> first.of(feature).m())
                .toArray();
        likely = new double[pairs.size()];
        m = guess.clone();
        even = first.thresholds().candidate(persons);
    }

    /**
     * Estimates from the pairs that the search finds in a register of so many persons, compared by the first weights.
     * Without pairs nothing is learned: the first weights stay.
     */
    public static Estimate of(Weights first, Stream<Likeness> candidates, long persons) {
        Estimation estimation = new Estimation(first, Pairs.of(first.rates().keySet(), candidates), persons);
        return estimation.pairs.size() == 0 ? new Estimate(first, new Curve(List.of())) : estimation.estimate();
    }

    private Estimate estimate() {
        double before = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && Math.abs(even - before) > STILL; round++) {
            before = even;
            expect();
            maximise();
        }
        return new Estimate(weights(), curve());
    }

    /**
     * How likely each pair is of one person. That the search found it is no evidence: what it was found by is in the
     * bits already.
     */
    private void expect() {
        for (int pair = 0; pair < likely.length; pair++) {
            likely[pair] = 1 / (1 + Math.pow(2, even - bits(pair)));
        }
    }

    /** The shares that make those likelihoods likeliest. */
    private void maximise() {
        Shares shares = new Shares(pairs.features());
        for (int pair = 0; pair < likely.length; pair++) {
            shares.add(pairs.found(pair), likely[pair]);
        }
        m = shares.with(guess);
        double all = Math.max(1, persons * (persons - 1.0) / 2);
        even = Math.log(all / Math.max(1, DoubleStream.of(likely).sum())) / LN_2;
    }

    private double bits(int pair) {
        double learned = IntStream.of(pairs.found(pair))
                .mapToDouble(feature -> Math.log(m[feature] / guess[feature]))
                .sum();
        return pairs.bits(pair) + learned / LN_2;
    }

    /** The margin that was chosen stays on top of what is even. */
    private Weights weights() {
        Map<Feature, Rate> rates = new HashMap<>(first.rates());
        IntStream.range(0, m.length).forEach(number -> {
            Feature feature = pairs.features().get(number);
            rates.put(feature, new Rate(m[number], first.of(feature).u()));
        });
        Thresholds given = first.thresholds();
        double margin = even - new Thresholds(0, 0).candidate(persons) + given.margin();
        return new Weights(first.version() + 1, rates, new Thresholds(margin, given.certain()));
    }

    private Curve curve() {
        return new Curve(IntStream.range(0, likely.length)
                .mapToObj(pair -> new ScoredPair(bits(pair), likely[pair]))
                .toList());
    }
}
