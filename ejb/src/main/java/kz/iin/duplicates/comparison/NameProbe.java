package kz.iin.duplicates.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.prepared.PreparedName;

/** The names searched for, of which each spelling is held against each of a known person: the likeliest pair counts. */
final class NameProbe {

    /** @param joined the same where two words of one part are taken for one */
    private record Spelling(List<ProbedWord> words, List<List<ProbedWord>> joined) {

        Spelling {
            words = List.copyOf(words);
            joined = List.copyOf(joined);
        }
    }

    private final Assignment assignment;
    private final List<Spelling> spellings;

    NameProbe(List<PreparedName> names, Assignment assignment, WordEvidence evidence) {
        this.assignment = assignment;
        spellings = names.stream()
                .map(PreparedName::tokens)
                .map(tokens -> new Spelling(
                        probed(tokens, evidence),
                        joined(tokens).map(fewer -> probed(fewer, evidence)).toList()))
                .toList();
    }

    NameLikeness compare(List<PreparedName> known) {
        return held(known, assignment::of)
                .max(Comparator.comparingDouble(NameLikeness::bits))
                .orElse(NameLikeness.UNKNOWN);
    }

    /** No names bring more bits. */
    double most() {
        return spellings.stream()
                .flatMap(spelling -> Stream.concat(Stream.of(spelling.words()), spelling.joined().stream()))
                .mapToDouble(assignment::most)
                .max()
                .orElse(0);
    }

    /** Those names do not bring more bits: told at a glance. */
    double most(List<PreparedName> known) {
        return held(known, assignment::most)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private <T> Stream<T> held(List<PreparedName> known, BiFunction<List<ProbedWord>, List<NameToken>, T> against) {
        return spellings.stream()
                .flatMap(spelling -> known.stream().flatMap(name -> held(spelling, name.tokens(), against)));
    }

    /** Where one has more words, two of them may have been one. */
    private static <T> Stream<T> held(
            Spelling probe, List<NameToken> known, BiFunction<List<ProbedWord>, List<NameToken>, T> against) {
        Stream<T> asWritten = Stream.of(against.apply(probe.words(), known));
        int more = Integer.compare(probe.words().size(), known.size());
        return switch (more) {
            case 1 -> Stream.concat(asWritten, probe.joined().stream().map(fewer -> against.apply(fewer, known)));
            case -1 -> Stream.concat(asWritten, joined(known).map(fewer -> against.apply(probe.words(), fewer)));
            default -> asWritten;
        };
    }

    private static List<ProbedWord> probed(List<NameToken> tokens, WordEvidence evidence) {
        return tokens.stream().map(token -> new ProbedWord(token, evidence)).toList();
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
}
