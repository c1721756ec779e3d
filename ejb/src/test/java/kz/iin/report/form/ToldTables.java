package kz.iin.report.form;

import static java.util.Comparator.comparingLong;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.report.count.Measure;
import kz.iin.report.edition.Delta;
import kz.iin.report.edition.Deltas;
import kz.iin.report.edition.Edition;
import kz.iin.report.edition.Line;
import kz.iin.testpdf.PageTable;

/** What the page of a report has to tell in its tables, worked out from the lines of the report and not by what prints it. */
public final class ToldTables {

    private static final int MOST_ROWS = 15;
    private static final int MOST_DELTAS = 40;

    private static final List<Measure> BALANCE = List.of(
            Measure.OPENING, Measure.RECEIVED, Measure.FORMED, Measure.REFUSED, Measure.WITHDRAWN, Measure.PENDING);

    private static final List<Measure> MORE_FIGURES = List.of(
            Measure.DECLINED,
            Measure.CERTIFICATES,
            Measure.HANDED_OVER,
            Measure.ANNULLED,
            Measure.CORRECTED,
            Measure.SUSPECTED);

    private final Edition edition;
    private final Names names;
    private final Locale language;

    private ToldTables(Edition edition, Names names, String language) {
        this.edition = edition;
        this.names = names;
        this.language = Locale.forLanguageTag(language);
    }

    /** In Kazakh, then in Russian. */
    public static List<PageTable> of(Edition edition, List<DataFile> files, Names names) {
        return Stream.of("kk", "ru")
                .flatMap(language -> new ToldTables(edition, names, language).all(files))
                .filter(table -> table.rows().size() > 1)
                .toList();
    }

    private Stream<PageTable> all(List<DataFile> files) {
        List<PageTable> tables = new ArrayList<>(List.of(keyFigures(), balance()));
        tables.add(compared(text("section.received"), of(Measure.RECEIVED), line -> mission(line)));
        Stream.of(Measure.values())
                .filter(measure -> !BALANCE.contains(measure))
                .filter(measure ->
                        of(measure).stream().anyMatch(line -> line.key().isPresent()))
                .map(measure -> compared(names.of(measure, language), of(measure), line -> key(line)))
                .forEach(tables::add);
        edition.deltas().stream().map(this::deltas).forEach(tables::add);
        tables.add(PageTable.of(
                text("section.files"),
                Stream.concat(
                                Stream.of(List.of(text("column.sha256"))),
                                files.stream().map(file -> List.of(file.name(), file.sha256())))
                        .toList()));
        return tables.stream();
    }

    private PageTable keyFigures() {
        List<List<String>> rows = new ArrayList<>(List.of(headings()));
        Stream.concat(BALANCE.stream(), MORE_FIGURES.stream())
                .map(measure -> row(names.of(measure, language), of(measure)))
                .forEach(rows::add);
        return PageTable.of(text("section.key"), rows);
    }

    private PageTable balance() {
        Map<String, List<Line>> missions = edition.lines().stream()
                .filter(line -> BALANCE.contains(line.measure()))
                .collect(
                        Collectors.groupingBy(line -> line.mission().orElseThrow(), TreeMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(BALANCE.stream().map(measure -> names.of(measure, language)).toList());
        missions.forEach((mission, lines) -> rows.add(balance(names.of(mission, language), lines)));
        if (missions.size() > 1) {
            rows.add(balance(text("total"), edition.lines()));
        }
        return PageTable.of(text("section.balance"), rows);
    }

    private List<String> balance(String label, List<Line> lines) {
        Stream<String> counts = BALANCE.stream()
                .map(measure -> lines.stream().filter(line -> line.measure() == measure))
                .map(some -> Long.toString(some.mapToLong(Line::count).sum()));
        return Stream.concat(Stream.of(label), counts).toList();
    }

    private PageTable compared(String title, List<Line> lines, Function<Line, String> label) {
        List<Map.Entry<String, List<Line>>> largest =
                lines.stream()
                        .collect(Collectors.groupingBy(label, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .sorted(comparingLong(group -> -sum(group.getValue(), Line::count)))
                        .toList();
        int shown = largest.size() > MOST_ROWS ? MOST_ROWS - 1 : largest.size();
        List<List<String>> rows = new ArrayList<>(List.of(headings()));
        largest.subList(0, shown).forEach(group -> rows.add(row(group.getKey(), group.getValue())));
        if (shown < largest.size()) {
            rows.add(row(
                    text("others"),
                    largest.subList(shown, largest.size()).stream()
                            .flatMap(group -> group.getValue().stream())
                            .toList()));
        }
        return PageTable.of(title, rows);
    }

    private List<String> row(String label, List<Line> lines) {
        long count = sum(lines, Line::count);
        long previous = sum(lines, Line::previous);
        long yearEarlier = sum(lines, Line::yearEarlier);
        return List.of(
                label,
                Long.toString(count),
                Long.toString(previous),
                change(count, previous),
                Long.toString(yearEarlier),
                change(count, yearEarlier));
    }

    private PageTable deltas(Deltas deltas) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(text("column.told"), text("column.counted"), text("column.change")));
        deltas.all().stream().limit(MOST_DELTAS).map(this::row).forEach(rows::add);
        if (deltas.all().size() > MOST_DELTAS) {
            rows.add(List.of(text("more"), Integer.toString(deltas.all().size() - MOST_DELTAS)));
        }
        return PageTable.of(text("section.deltas") + ": " + deltas.earlier(), rows);
    }

    private List<String> row(Delta delta) {
        StringBuilder place = new StringBuilder(names.of(delta.measure(), language));
        delta.mission().ifPresent(mission -> place.append(',').append(names.of(mission, language)));
        delta.key().ifPresent(key -> place.append(',').append(names.of(delta.measure(), key, language)));
        return List.of(
                place.toString(),
                Long.toString(delta.told()),
                Long.toString(delta.counted()),
                change(delta.counted(), delta.told()));
    }

    /** With its sign, and in per cent of what it was. */
    private static String change(long now, long before) {
        if (now == before) {
            return "0";
        }
        String sign = now > before ? "+" : "-";
        String told = sign + Math.abs(now - before);
        BigDecimal share = before == 0
                ? BigDecimal.ZERO
                : new BigDecimal(Math.abs(100.0 * (now - before) / before)).setScale(1, RoundingMode.HALF_EVEN);
        return before == 0 ? told : told + "(" + sign + share.toString().replace('.', ',') + "%)";
    }

    private List<Line> of(Measure measure) {
        return edition.lines().stream()
                .filter(line -> line.measure() == measure)
                .toList();
    }

    private List<String> headings() {
        return Stream.of("count", "previous", "change", "yearEarlier", "yearlyChange")
                .map(column -> text("column." + column))
                .toList();
    }

    private String mission(Line line) {
        return names.of(line.mission().orElseThrow(), language);
    }

    private String key(Line line) {
        return names.of(line.measure(), line.key().orElseThrow(), language);
    }

    private String text(String key) {
        return names.text(key, language);
    }

    private static long sum(List<Line> lines, ToLongFunction<Line> column) {
        return lines.stream().mapToLong(column).sum();
    }
}
