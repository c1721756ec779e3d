package kz.iin.person;

import java.util.Objects;
import java.util.Optional;

/**
 * The person as the identity document and the application state it. The Latin name is that of the machine readable zone
 * and leads; the Cyrillic one is declared by the applicant and never transliterated from it.
 */
public record Person(
        PersonName latinName,
        Optional<PersonName> cyrillicName,
        BirthDate birthDate,
        Sex sex,
        Country citizenship,
        String birthPlace,
        IdentityDocument document) {

    public static final int LONGEST_BIRTH_PLACE = 200;

    public Person {
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(citizenship, "citizenship");
        require(latinName.isLatin(), "latinName: Latin letters");
        require(cyrillicName.map(PersonName::isCyrillic).orElse(true), "cyrillicName: Cyrillic letters");
        birthPlace = birthPlace.strip();
        require(!birthPlace.isEmpty() && birthPlace.length() <= LONGEST_BIRTH_PLACE, "birthPlace: 1 to 200 characters");
        require(birthPlace.codePoints().noneMatch(Person::isUnprintable), "birthPlace: no control characters");
        require(!birthDate.isAfter(document.issued()), "document/issued: not before the birth");
    }

    /** Withholds everything: this text may end in a log. */
    @Override
    public String toString() {
        return "Person[withheld]";
    }

    private static boolean isUnprintable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
