package kz.iin.person.comparison;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A name or a number in every way in which the zone may write it. Used to compare, never to fill in. */
record Spelling(List<Letter> letters) {

    Spelling {
        letters = List.copyOf(letters);
    }

    /** @return empty when one of the characters is in no table */
    static Optional<Spelling> of(List<String> identifiers) {
        String text = Normalizer.normalize(
                String.join(Letter.COMMA, identifiers).toUpperCase(Locale.ROOT), Normalizer.Form.NFC);
        List<Optional<Letter>> letters = text.codePoints().mapToObj(Letter::of).toList();
        return letters.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new Spelling(letters.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    /** In the usual way of each letter. */
    String usual() {
        return letters.stream().map(Letter::usual).collect(joining());
    }

    /** Whether this is the usual way, by tables that name every character. */
    boolean isUsual(String written) {
        return usual().equals(written) && letters.stream().allMatch(Letter::listed);
    }

    /** Whether this is one of the ways. */
    boolean reads(String written) {
        Set<Integer> ends = Set.of(0);
        for (Letter letter : letters) {
            ends = after(letter.ways(), ends, written);
        }
        return ends.contains(written.length());
    }

    /** Whether this is one of the ways, each word cut behind any of its letters, and the end left out. */
    boolean readsCut(String written) {
        Set<Integer> ends = Set.of(0);
        Set<Integer> cut = Set.of();
        for (Letter letter : letters) {
            Set<Integer> next = new HashSet<>(after(letter.ways(), ends, written));
            if (letter.isBetweenWords()) {
                next.addAll(after(List.of(letter.usual()), cut, written));
                cut = Set.of();
            } else {
                cut = union(cut, next);
            }
            if (next.contains(written.length())) {
                return true;
            }
            ends = next;
        }
        return cut.contains(written.length());
    }

    private static Set<Integer> after(List<String> ways, Set<Integer> starts, String written) {
        Set<Integer> ends = new HashSet<>();
        for (String way : ways) {
            starts.stream()
                    .filter(start -> written.startsWith(way, start))
                    .forEach(start -> ends.add(start + way.length()));
        }
        return ends;
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
