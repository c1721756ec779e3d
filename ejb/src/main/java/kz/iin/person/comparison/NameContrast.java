package kz.iin.person.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.person.PersonName;
import kz.iin.person.mrz.Format;
import kz.iin.person.mrz.MrzName;

/** How a name in the letters of the zone differs from one that is written out; the mildest explanation counts. */
final class NameContrast {

    /** How long the name of a zone is when it fills its field: 30, 31 or 39 letters and fillers. */
    private static final Set<Integer> FULL =
            Stream.of(Format.values()).map(Format::nameLength).collect(Collectors.toUnmodifiableSet());

    private NameContrast() {}

    /** Empty when the zone writes the name in the usual way. */
    static Optional<Contrast> of(MrzName zone, PersonName name) {
        return of(zone.text(), zone.mayBeCut(), name);
    }

    /** Of a name that was entered from a zone and so may lack accents and its end. */
    static Optional<Contrast> of(PersonName entered, PersonName name) {
        List<Optional<Contrast>> contrasts = inOrder(entered)
                .map(Spelling::of)
                .map(spelling -> spelling.map(Spelling::usual)
                        .map(text -> of(text, FULL.contains(text.length()), name))
                        .orElse(Optional.of(Contrast.UNKNOWN_LETTER)))
                .toList();
        return contrasts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : contrasts.stream().flatMap(Optional::stream).min(Comparator.comparing(Contrast::severity));
    }

    private static Optional<Contrast> of(String text, boolean mayBeCut, PersonName name) {
        List<Optional<Spelling>> found = inOrder(name).map(Spelling::of).toList();
        if (found.stream().anyMatch(Optional::isEmpty)) {
            return Optional.of(Contrast.UNKNOWN_LETTER);
        }
        List<Spelling> spellings = found.stream().flatMap(Optional::stream).toList();
        if (spellings.stream().anyMatch(spelling -> spelling.isUsual(text))) {
            return Optional.empty();
        }
        if (spellings.stream().anyMatch(spelling -> spelling.reads(text))) {
            return Optional.of(Contrast.OTHER_SPELLING);
        }
        if (mayBeCut && spellings.stream().anyMatch(spelling -> spelling.readsCut(text))) {
            return Optional.of(Contrast.CUT_NAME);
        }
        return Optional.of(isSwapped(text, mayBeCut, name) ? Contrast.SWAPPED_NAMES : Contrast.CONTRADICTION);
    }

    private static boolean isSwapped(String text, boolean mayBeCut, PersonName name) {
        return Spelling.of(parts(name.givenName(), name.surname()))
                .filter(spelling -> spelling.reads(text) || (mayBeCut && spelling.readsCut(text)))
                .isPresent();
    }

    /** A zone may write the patronymic behind the given name or leave it out. */
    private static Stream<List<String>> inOrder(PersonName name) {
        Optional<String> givenNames = Stream.of(name.givenName(), name.patronymic())
                .flatMap(Optional::stream)
                .reduce((given, patronymic) -> given + " " + patronymic);
        return Stream.of(parts(name.surname(), name.givenName()), parts(name.surname(), givenNames));
    }

    private static List<String> parts(Optional<String> primary, Optional<String> secondary) {
        return Stream.of(primary, secondary).flatMap(Optional::stream).toList();
    }
}
