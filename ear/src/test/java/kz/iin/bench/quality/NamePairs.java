package kz.iin.bench.quality;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.name.NameTokens;

/** Spellings of the same names in two scripts: how often they sound the same, and how often strangers do. */
record NamePairs(String name, List<List<String>> pairs) {

    private static final int STRANGERS = 100_000;
    private static final int MOST = 4000;
    private static final long SEED = 20261123;

    NamePairs {
        pairs = List.copyOf(pairs);
    }

    String line(Coding coding) {
        List<List<List<NameToken>>> words = sample().stream()
                .map(pair ->
                        pair.stream().map(spelling -> words(spelling, coding)).toList())
                .filter(pair -> pair.stream().noneMatch(List::isEmpty))
                .toList();
        long same = words.stream()
                .filter(pair -> soundAlike(pair.get(0), pair.get(1)))
                .count();
        Random chance = new Random(SEED);
        long strangers = IntStream.range(0, STRANGERS)
                .filter(any ->
                        soundAlike(any(words, chance).get(0), any(words, chance).get(1)))
                .count();
        return String.format(
                Locale.ROOT,
                "%-31s %-18s recall %6.4f, strangers alike %8.6f%n",
                name,
                coding.label(),
                (double) same / words.size(),
                (double) strangers / STRANGERS);
    }

    /** As many as the slowest of the codings can do in the time. */
    private List<List<String>> sample() {
        int step = Math.max(1, pairs.size() / MOST);
        return IntStream.range(0, pairs.size())
                .filter(i -> i % step == 0)
                .mapToObj(pairs::get)
                .toList();
    }

    private static <T> T any(List<T> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }

    private static List<NameToken> words(String spelling, Coding coding) {
        return NameTokens.of(RawName.of(spelling, null, null)).stream()
                .map(coding::of)
                .toList();
    }

    private static boolean soundAlike(List<NameToken> one, List<NameToken> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> one.get(i).soundsLike(other.get(i)));
    }
}
