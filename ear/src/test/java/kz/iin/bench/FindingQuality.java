package kz.iin.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.iin.bench.quality.MeasureQuality;
import kz.iin.bench.quality.Measured;

/** How well the same person is found on the sets of {@code iin.bench.data}. Nothing of the site is used. */
final class FindingQuality implements Benchmark {

    @Override
    public String name() {
        return "duplicates.quality";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) {
        return MeasureQuality.measure().stream()
                .filter(measured -> measured.method().startsWith("ours"))
                .flatMap(this::figures)
                .toList();
    }

    private Stream<Figure> figures(Measured measured) {
        String set = name() + "." + dotted(measured.set()) + "." + dotted(measured.method());
        return Stream.of(
                Figure.alone(set + ".blocking", measured.blocking(), "share"),
                Figure.alone(set + ".precision", measured.precision(), "share"),
                Figure.alone(set + ".recall", measured.recall(), "share"),
                Figure.alone(set + ".f1", measured.f1(), "share"),
                Figure.alone(set + ".goal", measured.atGoal(), "share"));
    }

    private static String dotted(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
    }
}
