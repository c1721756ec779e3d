package kz.iin.duplicates.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.duplicates.comparison.Thresholds;
import kz.iin.duplicates.comparison.Weights;
import kz.iin.duplicates.estimation.Curve;
import kz.iin.duplicates.estimation.Estimate;
import kz.iin.duplicates.estimation.Estimation;
import kz.iin.duplicates.index.Measures;
import kz.iin.duplicates.index.SamplePairs;
import kz.iin.duplicates.index.StoredMeasures;

/**
 * Estimates the weights from pairs of the register, and prints the curve.
 *
 * @param keep whether they are in force from now on, as the next version
 */
record WeightsCommand(boolean keep) implements DuplicatesCommand {

    private static final Logger LOG = Logger.getLogger(WeightsCommand.class.getName());
    private static final int SAMPLE = 20_000;

    static WeightsCommand of(List<String> words) {
        boolean keep = words.equals(List.of("keep"));
        if (!words.isEmpty() && !keep) {
            throw new IllegalArgumentException("weights: nothing more, or keep");
        }
        return new WeightsCommand(keep);
    }

    @Override
    public void run(Connection connection) throws SQLException {
        Measures measures = StoredMeasures.read(connection);
        long persons = measures.frequencies().persons();
        int sample = (int) Math.min(SAMPLE, persons);
        double share = (double) sample / persons;
        long compared = Math.round(persons * Math.min(1, Math.sqrt(2 * share)));
        Estimate estimate = Estimation.of(
                measures.weights(), new SamplePairs(connection, measures).take(sample, share).stream(), compared);
        Weights weights = inWhole(estimate.weights(), compared, persons);
        LOG.log(Level.INFO, "Version {0}\n{1}\n{2}", new Object[] {
            Integer.toString(weights.version()),
            weights.table(),
            estimate.curve().table()
        });
        tellJudged(new Curve(JudgedPairs.read(connection)));
        if (keep) {
            StoredMeasures.keep(connection, weights);
        }
    }

    /** Test data that nobody estimated: what adjudicators held of the candidates that they were shown. */
    private static void tellJudged(Curve judged) {
        LOG.log(
                Level.INFO,
                "Judged by adjudicators: {0} pairs, by the bits that they were found with\n{1}",
                new Object[] {Integer.toString(judged.pairs().size()), judged.table()});
    }

    /** The sample is in as many pairs as a smaller register would be; the margin is that of the whole. */
    private static Weights inWhole(Weights weights, long compared, long persons) {
        Thresholds thresholds = weights.thresholds();
        double margin = thresholds.margin() + thresholds.candidate(compared) - thresholds.candidate(persons);
        return new Weights(weights.version(), weights.rates(), new Thresholds(margin, thresholds.certain()));
    }
}
