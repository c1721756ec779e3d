package kz.iin.report.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.iin.report.count.Measure;
import kz.iin.report.edition.Edition;
import kz.iin.report.edition.Line;

/** The tables of a printed report in one language. */
final class Tables {

    private static final List<Measure> KEY_FIGURES = List.of(
            Measure.OPENING,
            Measure.RECEIVED,
            Measure.FORMED,
            Measure.REFUSED,
            Measure.WITHDRAWN,
            Measure.PENDING,
            Measure.DECLINED,
            Measure.CERTIFICATES,
            Measure.HANDED_OVER,
            Measure.ANNULLED,
            Measure.CORRECTED,
            Measure.SUSPECTED);

    private static final List<Measure> BALANCE = KEY_FIGURES.subList(0, 6);

    private static final List<String> COMPARED =
            List.of("column.count", "column.previous", "column.change", "column.yearEarlier", "column.yearlyChange");

    /** A table with bars stays on one page. */
    private static final int MOST_ROWS = 15;

    private final Edition edition;
    private final Names names;
    private final Locale language;

    Tables(Edition edition, Names names, Locale language) {
        this.edition = edition;
        this.names = names;
        this.language = language;
    }

    List<Section> all() {
        Stream<Section> apart =
                Stream.of(Measure.values()).filter(Measure::isCountedApart).map(this::keyed);
        return Stream.of(Stream.of(keyFigures(), balance(), byMission()), apart)
                .flatMap(Function.identity())
                .toList();
    }

    private Section keyFigures() {
        List<Section.Row> rows = KEY_FIGURES.stream()
                .map(measure -> row(names.of(measure, language), sum(line -> line.measure() == measure)))
                .toList();
        return new Section(text("section.key"), texts(COMPARED), rows, true);
    }

    /** Opening and received are what was formed, refused, withdrawn and is pending: of each mission, and in sum. */
    private Section balance() {
        List<Section.Row> rows = new ArrayList<>();
        for (String mission : new TreeSet<>(missions().toList())) {
            rows.add(balance(names.of(mission, language), line -> line.mission().equals(Optional.of(mission))));
        }
        if (rows.size() > 1) {
            rows.add(balance(text("total"), line -> true));
        }
        List<String> columns =
                BALANCE.stream().map(measure -> names.of(measure, language)).toList();
        return new Section(text("section.balance"), columns, rows, false);
    }

    private Section.Row balance(String label, Predicate<Line> of) {
        List<String> cells = BALANCE.stream()
                .map(measure -> sum(of.and(line -> line.measure() == measure)).count())
                .map(Numerals::count)
                .toList();
        return new Section.Row(label, cells);
    }

    private Section byMission() {
        Function<Line, String> label = line ->
                line.mission().map(mission -> names.of(mission, language)).orElse("");
        return new Section(text("section.received"), texts(COMPARED), rows(Measure.RECEIVED, label), true);
    }

    private Section keyed(Measure measure) {
        Function<Line, String> label =
                line -> line.key().map(key -> names.of(measure, key, language)).orElse("");
        return new Section(names.of(measure, language), texts(COMPARED), rows(measure, label), true);
    }

    /** The largest, and the rest in sum. */
    private List<Section.Row> rows(Measure measure, Function<Line, String> label) {
        Map<String, Sum> sums = new TreeMap<>();
        edition.lines().stream()
                .filter(line -> line.measure() == measure)
                .forEach(line -> sums.merge(label.apply(line), Sum.of(line), Sum::plus));
        List<Map.Entry<String, Sum>> sorted = sums.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getValue().count()))
                .toList();
        if (sorted.size() <= MOST_ROWS) {
            return sorted.stream().map(this::row).toList();
        }
        Sum others =
                sorted.stream().skip(MOST_ROWS - 1).map(Map.Entry::getValue).reduce(Sum.NONE, Sum::plus);
        return Stream.concat(
                        sorted.stream().limit(MOST_ROWS - 1).map(this::row), Stream.of(row(text("others"), others)))
                .toList();
    }

    private Section.Row row(Map.Entry<String, Sum> entry) {
        return row(entry.getKey(), entry.getValue());
    }

    private Section.Row row(String label, Sum sum) {
        List<String> cells = List.of(
                Numerals.count(sum.count()),
                Numerals.count(sum.previous()),
                Numerals.change(sum.count(), sum.previous()),
                Numerals.count(sum.yearEarlier()),
                Numerals.change(sum.count(), sum.yearEarlier()));
        return new Section.Row(label, cells, sum.count(), sum.previous());
    }

    private Sum sum(Predicate<Line> of) {
        return edition.lines().stream().filter(of).map(Sum::of).reduce(Sum.NONE, Sum::plus);
    }

    private Stream<String> missions() {
        return edition.lines().stream()
                .filter(line -> BALANCE.contains(line.measure()))
                .flatMap(line -> line.mission().stream());
    }

    private List<String> texts(List<String> keys) {
        return keys.stream().map(this::text).toList();
    }

    private String text(String key) {
        return names.text(key, language);
    }

    private record Sum(long count, long previous, long yearEarlier) {

        static final Sum NONE = new Sum(0, 0, 0);

        static Sum of(Line line) {
            return new Sum(line.count(), line.previous(), line.yearEarlier());
        }

        Sum plus(Sum other) {
            return new Sum(count + other.count, previous + other.previous, yearEarlier + other.yearEarlier);
        }
    }
}
