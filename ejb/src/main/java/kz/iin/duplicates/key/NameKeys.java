package kz.iin.duplicates.key;

import static kz.iin.duplicates.key.ProbedDates.UNKNOWN_YEAR;
import static kz.iin.duplicates.key.ProbedDates.day;
import static kz.iin.duplicates.key.ProbedDates.nearbyYear;
import static kz.iin.duplicates.key.ProbedDates.ordered;
import static kz.iin.duplicates.key.ProbedDates.year;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.iin.duplicates.WrittenDate;
import kz.iin.duplicates.name.NameToken;

/** Keys of one spelling of a name, alone and with a birth date. The order of the words does not count. */
record NameKeys(List<NameToken> tokens, Readings readings) {

    private static final int BEGINNING = 2;

    /** Of fewer sounds together two words are too common to be searched for without a date. */
    private static final int ENOUGH_SOUNDS = 5;

    /** The space of a pair counts as one of its letters. */
    private static final int LONG_PAIR = ENOUGH_SOUNDS + 1;

    NameKeys {
        tokens = List.copyOf(tokens);
    }

    /** With and without the date. */
    LongStream on(WrittenDate date) {
        return Stream.of(
                        date.isComplete() ? withDate(date) : withPartOf(date),
                        year(date).flatMapToLong(this::soundsOf),
                        day(date)
                                .flatMapToLong(day ->
                                        pairs(readings::of).mapToLong(pair -> KeyKind.DAY_AND_SOUNDS.hash(day, pair))),
                        beginnings(date),
                        withoutDate(date))
                .flatMapToLong(keys -> keys);
    }

    /** What is only searched with: who is stored with a part of this date, without any, or with another year. */
    LongStream near(WrittenDate date) {
        return Stream.of(
                        withPartOf(date),
                        nearbyYear(date).flatMapToLong(year -> LongStream.concat(soundsOf(year), beginningsOf(year))),
                        beginningsOf(UNKNOWN_YEAR),
                        pairs(readings::of).mapToLong(KeyKind.SOUNDS::hash))
                .flatMapToLong(keys -> keys);
    }

    /** What stands for every key of this name but those of a full date, see {@link BlockingKeys#locks}. */
    LongStream locks(WrittenDate date) {
        return Stream.of(
                        withPartOf(date),
                        pairs(readings::of).mapToLong(KeyKind.SOUNDS::hash),
                        allSounds(),
                        beginnings(date),
                        nearbyYear(date).flatMapToLong(this::beginningsOf),
                        beginningsOf(UNKNOWN_YEAR))
                .flatMapToLong(locks -> locks);
    }

    /** The full date and one sound, in every reading, since both being right is the common case. */
    private LongStream withDate(WrittenDate date) {
        String digits = ordered(date).digits();
        return sounds().mapToLong(sound -> KeyKind.DATE_AND_SOUND.hash(digits, sound));
    }

    /** For those of whom the day or the month is not known. */
    private LongStream withPartOf(WrittenDate date) {
        return year(date)
                .flatMapToLong(year -> sounds().mapToLong(sound -> KeyKind.PART_OF_DATE_AND_SOUND.hash(year, sound)));
    }

    /** The sounds of two words, or of all. Two short words are too common, unless no date tells more. */
    private LongStream withoutDate(WrittenDate date) {
        return LongStream.concat(
                pairs(readings::of)
                        .filter(pair -> pair.length() >= LONG_PAIR || date.year() == 0)
                        .mapToLong(KeyKind.SOUNDS::hash),
                allSounds());
    }

    private LongStream allSounds() {
        List<String> all =
                tokens.stream().map(token -> token.sounds().get(0)).sorted().toList();
        return all.size() < 3 ? LongStream.empty() : LongStream.of(KeyKind.SOUNDS.hash(String.join(" ", all)));
    }

    private LongStream soundsOf(String year) {
        return pairs(readings::of).mapToLong(pair -> KeyKind.YEAR_AND_SOUNDS.hash(year, pair));
    }

    private LongStream beginnings(WrittenDate date) {
        return LongStream.concat(
                date.year() == 0 ? beginningsOf(UNKNOWN_YEAR) : year(date).flatMapToLong(this::beginningsOf),
                day(date)
                        .flatMapToLong(day ->
                                pairsOfBeginnings().mapToLong(pair -> KeyKind.DAY_AND_BEGINNINGS.hash(day, pair))));
    }

    private LongStream beginningsOf(String year) {
        return pairsOfBeginnings().mapToLong(pair -> KeyKind.YEAR_AND_BEGINNINGS.hash(year, pair));
    }

    private Stream<NameToken> words() {
        return tokens.stream().filter(token -> !token.isInitial());
    }

    private Stream<String> sounds() {
        return words().flatMap(token -> token.sounds().stream()).distinct();
    }

    private Stream<String> pairsOfBeginnings() {
        return pairs(token -> List.of(beginningOf(token)));
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

    private static String beginningOf(NameToken token) {
        return token.text().substring(0, Math.min(BEGINNING, token.text().length()));
    }
}
