package kz.iin.duplicates.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The weights of a comparison: data, with a version, estimated from a register.
 *
 * @param rates of every feature that a comparison can find
 * @param thresholds from where on a person is asked
 */
public record Weights(int version, Map<Feature, Rate> rates, Thresholds thresholds) {

    private static final String VERSION = "version";
    private static final String MARGIN = "threshold.margin";
    private static final String CERTAIN = "threshold.certain";

    public Weights {
        rates = Map.copyOf(rates);
    }

    /** Those that the system comes with. */
    public static Weights standard() {
        Properties table = new Properties();
        try (InputStream file = Weights.class.getResourceAsStream("weights.properties")) {
            table.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return read(table);
    }

    /** Reads {@code version}, {@code threshold.*} and, for each feature, {@code FIELD.AGREEMENT = m u}. */
    public static Weights read(Properties table) {
        Predicate<String> ofFeature = name -> Character.isUpperCase(name.charAt(0));
        return new Weights(
                Integer.parseInt(table.getProperty(VERSION)),
                table.stringPropertyNames().stream()
                        .filter(ofFeature)
                        .collect(Collectors.toMap(Feature::read, name -> rate(table.getProperty(name)))),
                new Thresholds(number(table, MARGIN), number(table, CERTAIN)));
    }

    /** The table that {@link #read} reads. */
    public Properties table() {
        Properties table = new Properties();
        table.setProperty(VERSION, Integer.toString(version));
        table.setProperty(MARGIN, Double.toString(thresholds.margin()));
        table.setProperty(CERTAIN, Double.toString(thresholds.certain()));
        rates.forEach((feature, rate) -> table.setProperty(feature.toString(), rate.m() + " " + rate.u()));
        return table;
    }

    public Rate of(Field field, Agreement agreement) {
        return of(new Feature(field, agreement));
    }

    public Rate of(Feature feature) {
        Rate rate = rates.get(feature);
        if (rate == null) {
            throw new IllegalArgumentException("rates hold " + feature);
        }
        return rate;
    }

    private static Rate rate(String text) {
        String[] shares = text.strip().split("\\s+");
        return new Rate(Double.parseDouble(shares[0]), Double.parseDouble(shares[1]));
    }

    private static double number(Properties table, String name) {
        return Double.parseDouble(table.getProperty(name));
    }
}
