package kz.iin.duplicates.key;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.iin.duplicates.WrittenDate;
import kz.iin.duplicates.name.NameToken;

/** Keys of one spelling of a name, alone and with a birth date. The order of the words does not count. */
record NameKeys(List<NameToken> tokens, Readings readings) {

    /** The digits of a year, which come first. */
    private static final int YEAR = 4;

    private static final int BEGINNING = 2;

    /** Of fewer sounds together two words are too common to be searched for without a date. */
    private static final int ENOUGH_SOUNDS = 5;

    /** The space of a pair counts as one of its letters. */
    private static final int LONG_PAIR = ENOUGH_SOUNDS + 1;

    NameKeys {
        tokens = List.copyOf(tokens);
    }

    /** With each of the dates; a year or a day that several have makes its keys once. */
    LongStream on(Set<WrittenDate> dates) {
        return Stream.of(
                        dates.stream().flatMapToLong(this::withDate),
                        years(dates)
                                .flatMapToLong(year -> pairs(readings::of)
                                        .mapToLong(pair -> KeyKind.YEAR_AND_SOUNDS.hash(year, pair))),
                        days(dates)
                                .flatMapToLong(day ->
                                        pairs(readings::of).mapToLong(pair -> KeyKind.DAY_AND_SOUNDS.hash(day, pair))),
                        beginnings(dates))
                .flatMapToLong(keys -> keys);
    }

    /** What stands for every key of this name but those of a full date, see {@link BlockingKeys#locks}. */
    LongStream locks(Set<WrittenDate> dates) {
        return Stream.of(
                        dates.stream().filter(date -> !date.isComplete()).flatMapToLong(this::withDate),
                        pairs(readings::of).mapToLong(KeyKind.SOUNDS::hash),
                        allSounds(),
                        beginnings(dates))
                .flatMapToLong(locks -> locks);
    }

    /** The full date and one sound; every reading, since both the date and a word being right is the common case. */
    private LongStream withDate(WrittenDate date) {
        String digits = date.digits();
        return date.isUnknown()
                ? LongStream.empty()
                : tokens.stream()
                        .filter(token -> !token.isInitial())
                        .flatMap(token -> token.sounds().stream())
                        .distinct()
                        .mapToLong(sound -> KeyKind.DATE_AND_SOUND.hash(digits, sound));
    }

    /** The sounds of two words, or of all, without any date. */
    LongStream withoutDate() {
        return LongStream.concat(
                pairs(readings::of).filter(pair -> pair.length() >= LONG_PAIR).mapToLong(KeyKind.SOUNDS::hash),
                allSounds());
    }

    private LongStream allSounds() {
        List<String> all =
                tokens.stream().map(token -> token.sounds().get(0)).sorted().toList();
        return all.size() < 3 ? LongStream.empty() : LongStream.of(KeyKind.SOUNDS.hash(String.join(" ", all)));
    }

    private LongStream beginnings(Set<WrittenDate> dates) {
        return pairs(NameKeys::beginning)
                .flatMapToLong(pair -> LongStream.concat(
                        years(dates).mapToLong(year -> KeyKind.YEAR_AND_BEGINNINGS.hash(year, pair)),
                        days(dates).mapToLong(day -> KeyKind.DAY_AND_BEGINNINGS.hash(day, pair))));
    }

    /** An unknown year is a year of its own: few have it. */
    private static Stream<String> years(Set<WrittenDate> dates) {
        return dates.stream().map(WrittenDate::year).distinct().map(String::valueOf);
    }

    private static Stream<String> days(Set<WrittenDate> dates) {
        return dates.stream()
                .filter(date -> date.month() > 0 && date.day() > 0)
                .map(date -> date.digits().substring(YEAR))
                .distinct();
    }

    private Stream<String> pairs(Function<NameToken, List<String>> forms) {
        return IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(first -> tokens.stream()
                        .skip(first + 1L)
                        .flatMap(second -> pairs(forms.apply(tokens.get(first)), forms.apply(second))))
                .distinct();
    }

    private static Stream<String> pairs(List<String> ones, List<String> others) {
        return ones.stream()
                .flatMap(one ->
                        others.stream().map(other -> one.compareTo(other) < 0 ? one + " " + other : other + " " + one));
    }

    private static List<String> beginning(NameToken token) {
        return List.of(
                token.text().substring(0, Math.min(BEGINNING, token.text().length())));
    }
}
