package kz.iin.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The results of a run: for a reader as a table, for a program as JSON. */
record Figures(List<Figure> all) {

    private static final String ROW = "%-24s %10s %-8s %10s %8s%n";
    private static final MathContext SHOWN = new MathContext(4);

    Figures {
        all = List.copyOf(all);
    }

    /** An array of {@code {name, value, unit, floor, ratio}}; without a floor both are {@code null}. */
    String json() {
        return all.stream().map(Figures::object).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    String table() {
        return all.stream().map(Figures::row).collect(Collectors.joining("", header(), ""));
    }

    private static String object(Figure figure) {
        return "  {\"name\": \"%s\", \"value\": %s, \"unit\": \"%s\", \"floor\": %s, \"ratio\": %s}"
                .formatted(
                        figure.name(),
                        shown(figure.value()),
                        figure.unit(),
                        shown(figure.floor(), "null"),
                        shown(figure.ratio(), "null"));
    }

    private static String header() {
        return ROW.formatted("name", "value", "unit", "floor", "ratio");
    }

    private static String row(Figure figure) {
        return String.format(
                Locale.ROOT,
                ROW,
                figure.name(),
                shown(figure.value()),
                figure.unit(),
                shown(figure.floor(), "-"),
                shown(figure.ratio(), "-"));
    }

    private static String shown(OptionalDouble number, String nothing) {
        return number.isPresent() ? shown(number.getAsDouble()) : nothing;
    }

    private static String shown(double number) {
        return BigDecimal.valueOf(number).round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
