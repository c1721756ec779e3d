package kz.iin.duplicates.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.duplicates.RawName;

/** The words of a name as tokens, particles and words of kinship left out where another word remains. */
public final class NameTokens {

    /** Of a longer name the first ones are compared: the work stays bounded. */
    private static final int MOST_IN_A_PART = 6;

    private static final Set<String> PARTICLES = Lines.of("particles.txt").collect(Collectors.toUnmodifiableSet());

    private NameTokens() {}

    public static List<NameToken> of(RawName name) {
        return Stream.of(
                        tokens(name.surname(), Role.SURNAME),
                        tokens(name.givenName(), Role.GIVEN_NAME),
                        tokens(name.patronymic(), Role.PATRONYMIC))
                .flatMap(List::stream)
                .toList();
    }

    private static List<NameToken> tokens(Optional<String> part, Role role) {
        List<NameToken> all =
                part.stream().flatMap(Word::in).map(word -> token(word, role)).toList();
        List<NameToken> telling =
                all.stream().filter(token -> !PARTICLES.contains(token.text())).toList();
        return (telling.isEmpty() ? all : telling)
                .stream().limit(MOST_IN_A_PART).toList();
    }

    private static NameToken token(Word word, Role role) {
        String latin = Romanisation.of(word);
        return new NameToken(latin, role, word.script(), Sounds.of(word, latin));
    }
}
