package kz.iin.duplicates.key;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.iin.duplicates.WrittenDate;
import kz.iin.duplicates.name.NameToken;

/** Keys of one spelling of a name, alone and with a birth date. The order of the words does not count. */
record NameKeys(List<NameToken> tokens) {

    private static final int BEGINNING = 2;
    private static final int ENOUGH_TOKENS = 3;
    private static final int ENOUGH_LETTERS = 7;

    NameKeys {
        tokens = List.copyOf(tokens);
    }

    LongStream all(WrittenDate date) {
        return Stream.of(withDate(date), withYear(date), withDay(date), alone()).flatMapToLong(keys -> keys);
    }

    /** Full date and one sound. */
    LongStream withDate(WrittenDate date) {
        return date.isUnknown()
                ? LongStream.empty()
                : tokens.stream()
                        .filter(token -> !token.isInitial())
                        .flatMap(token -> token.sounds().stream())
                        .distinct()
                        .mapToLong(sound -> KeyKind.DATE_AND_SOUND.hash(date.digits(), sound));
    }

    private LongStream withYear(WrittenDate date) {
        String year = Integer.toString(date.year());
        return date.year() == 0
                ? LongStream.empty()
                : LongStream.concat(
                        pairs(NameToken::sounds).mapToLong(pair -> KeyKind.YEAR_AND_SOUNDS.hash(year, pair)),
                        pairs(NameKeys::beginning).mapToLong(pair -> KeyKind.YEAR_AND_BEGINNINGS.hash(year, pair)));
    }

    private LongStream withDay(WrittenDate date) {
        String day = date.digits().substring(4);
        return date.month() == 0 || date.day() == 0
                ? LongStream.empty()
                : pairs(NameToken::sounds).mapToLong(pair -> KeyKind.DAY_AND_SOUNDS.hash(day, pair));
    }

    private LongStream alone() {
        int letters = tokens.stream().mapToInt(token -> token.text().length()).sum();
        if (tokens.size() < 2 || (tokens.size() < ENOUGH_TOKENS && letters < ENOUGH_LETTERS)) {
            return LongStream.empty();
        }
        String sounds = String.join(
                " ",
                tokens.stream().map(token -> token.sounds().get(0)).sorted().toList());
        return LongStream.of(KeyKind.SOUNDS.hash(sounds));
    }

    private Stream<String> pairs(Function<NameToken, List<String>> forms) {
        BinaryOperator<String> inOrder =
                (one, other) -> one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
        return IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(first -> tokens.stream()
                        .skip(first + 1L)
                        .flatMap(second -> forms.apply(tokens.get(first)).stream()
                                .flatMap(one -> forms.apply(second).stream().map(other -> inOrder.apply(one, other)))))
                .distinct();
    }

    private static List<String> beginning(NameToken token) {
        return List.of(
                token.text().substring(0, Math.min(BEGINNING, token.text().length())));
    }
}
