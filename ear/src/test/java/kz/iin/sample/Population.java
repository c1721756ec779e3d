package kz.iin.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;
import kz.iin.number.Iin;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.Sex;

/**
 * Any number of invented persons, the same by the same index. Some names are common and most are rare, as names are; one of
 * thirty is born on 1 January.
 */
public final class Population {

    private static final String[] SYLLABLES =
            ("ba be bo da de di do fa ga gu ha hi ja ji ka ke ko la li lo ma me mi mo na ni no pa ra ri ro sa se shi"
                            + " ta te to va vi ya yu za zo zhe")
                    .split(" ");
    private static final List<String> ENDS = List.of("", "", "n", "ev", "ov", "s", "r", "d", "k");
    private static final List<String> COUNTRIES =
            List.of("UZB", "TJK", "KGZ", "RUS", "CHN", "TUR", "IND", "AFG", "DEU", "USA", "KOR", "AZE");

    private static final int NAMES = 60_000;
    private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1940, 1, 1);
    private static final int BIRTH_DATES = 25_000;
    private static final int OF_1_JANUARY = 30;
    private static final int SERIALS = 10_000;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private Population() {}

    public static PersonData person(long index) {
        Random chance = chance(index);
        RawName name = RawName.of(name(chance), name(chance), chance.nextInt(3) == 0 ? name(chance) : null);
        LocalDate born = FIRST_BIRTH_DATE.plusDays(chance.nextInt(BIRTH_DATES));
        LocalDate told = chance.nextInt(OF_1_JANUARY) == 0 ? born.withDayOfYear(1) : born;
        String country = COUNTRIES.get((int) (chance.nextDouble() * chance.nextDouble() * COUNTRIES.size()));
        String series = "" + (char) ('A' + chance.nextInt(26)) + (char) ('A' + chance.nextInt(26));
        return new PersonData(
                List.of(name),
                WrittenDate.of(BirthDate.of(told)),
                Optional.of(chance.nextBoolean() ? Sex.MALE : Sex.FEMALE),
                Optional.of(new Country(country)),
                Set.of(new DocumentKey(country, series + digits(chance.nextInt(10_000_000), 7))),
                Optional.empty());
    }

    /** The same person as another register may write it: a letter, day and month, the document, or letter and document. */
    public static PersonData told(long index, int way) {
        PersonData person = person(index);
        return switch (way % 4) {
            case 0 -> with(person, misspelt(person), person.birthDate(), person.documents());
            case 1 -> with(person, person.names(), person.birthDate().swapped(), person.documents());
            case 2 -> with(person, person.names(), person.birthDate(), Set.of(new DocumentKey("UZB", "ZZ" + index)));
            default -> with(person, misspelt(person), person.birthDate(), Set.of());
        };
    }

    /** Another one for each index. */
    public static Iin iin(long index) {
        return IntStream.rangeClosed(0, 6)
                .mapToObj(digit7 -> digits(index / SERIALS, 6) + digit7 + digits(index % SERIALS, 4))
                .flatMap(sequence -> IntStream.rangeClosed(0, 9).mapToObj(check -> sequence + check))
                .flatMap(digits -> valid(digits).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Iin> valid(String digits) {
        try {
            return Optional.of(new Iin(digits));
        } catch (IllegalArgumentException wrongCheckDigit) {
            return Optional.empty();
        }
    }

    private static PersonData with(
            PersonData person, List<RawName> names, WrittenDate birthDate, Set<DocumentKey> documents) {
        return new PersonData(names, birthDate, person.sex(), person.citizenship(), documents, person.birthPlace());
    }

    private static List<RawName> misspelt(PersonData person) {
        RawName name = person.names().get(0);
        String surname = name.surname().orElseThrow();
        return List.of(new RawName(
                Optional.of(surname.charAt(0) + "U" + surname.substring(1)), name.givenName(), name.patronymic()));
    }

    private static String name(Random chance) {
        Random letters = chance((long) Math.exp(chance.nextDouble() * Math.log(NAMES)));
        Stream<String> syllables =
                letters.ints(2L + letters.nextInt(3), 0, SYLLABLES.length).mapToObj(syllable -> SYLLABLES[syllable]);
        return String.join("", syllables.toList())
                .concat(ENDS.get(letters.nextInt(ENDS.size())))
                .toUpperCase(Locale.ROOT);
    }

    private static Random chance(long seed) {
        return new Random(seed * SCATTER + 1);
    }

    private static String digits(long number, int count) {
        return String.format(Locale.ROOT, "%0" + count + "d", number);
    }
}
