package kz.iin.duplicates.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.prepared.PreparedName;

/** Names, of which each spelling of the one is held against each of the other: the likeliest pair counts. */
final class NameComparison {

    private final Assignment assignment;

    NameComparison(Weights weights, Frequencies frequencies) {
        assignment = new Assignment(weights, new WordComparison(weights, frequencies));
    }

    NameLikeness compare(List<PreparedName> probe, List<PreparedName> known) {
        return likeliest(probe.stream()
                .flatMap(one -> known.stream().map(other -> likeliest(one.tokens(), other.tokens()))));
    }

    /** No name that is held against these brings more bits. */
    double most(List<PreparedName> probe) {
        return probe.stream()
                .map(PreparedName::tokens)
                .flatMap(tokens -> Stream.concat(Stream.of(tokens), joined(tokens)))
                .mapToDouble(assignment::most)
                .max()
                .orElse(0);
    }

    /** Where one has more words, two of them may have been one. */
    private NameLikeness likeliest(List<NameToken> probe, List<NameToken> known) {
        NameLikeness asWritten = assignment.of(probe, known);
        Stream<NameLikeness> joined = probe.size() > known.size()
                ? joined(probe).map(fewer -> assignment.of(fewer, known))
                : probe.size() < known.size()
                        ? joined(known).map(fewer -> assignment.of(probe, fewer))
                        : Stream.empty();
        return likeliest(Stream.concat(Stream.of(asWritten), joined));
    }

    private static Stream<List<NameToken>> joined(List<NameToken> tokens) {
        return IntStream.range(1, tokens.size())
                .filter(next -> tokens.get(next - 1).role() == tokens.get(next).role())
                .mapToObj(next -> {
                    List<NameToken> fewer = new ArrayList<>(tokens);
                    fewer.set(next - 1, tokens.get(next - 1).joinedWith(fewer.remove(next)));
                    return fewer;
                });
    }

    private static NameLikeness likeliest(Stream<NameLikeness> all) {
        return all.max(Comparator.comparingDouble(NameLikeness::bits)).orElse(NameLikeness.UNKNOWN);
    }
}
