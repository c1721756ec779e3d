package kz.iin.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented persons, and the slips with which registers write them. */
public final class People {

    private static final List<String> SYLLABLES =
            List.of("ba", "ren", "ko", "mi", "tur", "sal", "vo", "nik", "da", "gul", "shi", "zha", "pe", "lan", "ro");

    private final Random chance;

    public People(long seed) {
        chance = new Random(seed);
    }

    public static PersonData person(String surname, String givenName, String date, String document) {
        return new PersonData(
                List.of(RawName.of(surname, givenName, null)),
                WrittenDate.read(date),
                Optional.empty(),
                Optional.empty(),
                DocumentKey.find("UZB", document).stream().collect(Collectors.toSet()),
                Optional.empty());
    }

    /** Nothing is known of the person but a name. */
    public static PersonData named(RawName name) {
        return new PersonData(
                List.of(name), WrittenDate.UNKNOWN, Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    }

    public List<PersonData> some(int count) {
        return Stream.generate(this::any).limit(count).toList();
    }

    /** The same person as another register wrote it: one letter more, and now and then another date. */
    public PersonData slipped(PersonData person) {
        RawName name = person.names().get(0);
        String surname = name.surname().orElseThrow();
        int at = 1 + chance.nextInt(surname.length() - 1);
        String other = surname.substring(0, at) + "e" + surname.substring(at);
        String date = chance.nextInt(4) == 0 ? date() : person.birthDate().digits();
        return person(other, name.givenName().orElseThrow(), date, null);
    }

    private PersonData any() {
        return person(word(3), word(2), date(), null);
    }

    private String word(int syllables) {
        return IntStream.range(0, syllables)
                .mapToObj(any -> SYLLABLES.get(chance.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    private String date() {
        return "%04d%02d%02d".formatted(1940 + chance.nextInt(60), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
    }
}
