package kz.iin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.report.edition.Delta;
import kz.iin.report.edition.Deltas;
import kz.iin.report.edition.Edition;
import kz.iin.report.edition.Line;

/** A report with one of its numbers altered, by one. */
final class Altered {

    private Altered() {}

    /** One for each number that the report has. */
    static List<Edition> each(Edition edition) {
        return Stream.concat(
                        IntStream.range(0, edition.lines().size()).boxed().flatMap(place -> lines(edition, place)),
                        edition.deltas().stream()
                                .flatMap(deltas -> IntStream.range(
                                                0, deltas.all().size())
                                        .boxed()
                                        .flatMap(place -> deltas(edition, deltas, place))))
                .toList();
    }

    private static Stream<Edition> lines(Edition edition, int place) {
        return altered(edition.lines().get(place)).map(other -> {
            List<Line> lines = new ArrayList<>(edition.lines());
            lines.set(place, other);
            return with(edition, lines, edition.deltas());
        });
    }

    private static Stream<Line> altered(Line line) {
        return Stream.of(
                new Line(
                        line.measure(),
                        line.mission(),
                        line.key(),
                        line.count() + 1,
                        line.previous(),
                        line.yearEarlier()),
                new Line(
                        line.measure(),
                        line.mission(),
                        line.key(),
                        line.count(),
                        line.previous() + 1,
                        line.yearEarlier()),
                new Line(
                        line.measure(),
                        line.mission(),
                        line.key(),
                        line.count(),
                        line.previous(),
                        line.yearEarlier() + 1));
    }

    private static Stream<Edition> deltas(Edition edition, Deltas deltas, int place) {
        return altered(deltas.all().get(place)).map(other -> {
            List<Delta> all = new ArrayList<>(deltas.all());
            all.set(place, other);
            List<Deltas> others = new ArrayList<>(edition.deltas());
            others.set(others.indexOf(deltas), new Deltas(deltas.earlier(), deltas.period(), all));
            return with(edition, edition.lines(), others);
        });
    }

    private static Stream<Delta> altered(Delta delta) {
        return Stream.of(
                new Delta(delta.measure(), delta.mission(), delta.key(), delta.told() + 2, delta.counted()),
                new Delta(delta.measure(), delta.mission(), delta.key(), delta.told(), delta.counted() + 1));
    }

    private static Edition with(Edition edition, List<Line> lines, List<Deltas> deltas) {
        return new Edition(
                edition.number(),
                edition.period(),
                edition.before(),
                edition.scope(),
                edition.countedAt(),
                lines,
                deltas);
    }
}
