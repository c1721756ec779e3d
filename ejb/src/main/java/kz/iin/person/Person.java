package kz.iin.person;

import java.util.Objects;
import java.util.Optional;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.WrittenText;

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
        RuleBroken.require(latinName.isLatin(), "latinName", PersonRule.NAME_LATIN);
        RuleBroken.require(
                cyrillicName.map(PersonName::isCyrillic).orElse(true), "cyrillicName", PersonRule.NAME_CYRILLIC);
        birthPlace = birthPlace.strip();
        RuleBroken.require(
                !birthPlace.isEmpty() && birthPlace.length() <= LONGEST_BIRTH_PLACE,
                "birthPlace",
                PersonRule.BIRTH_PLACE_LENGTH);
        RuleBroken.require(WrittenText.isOneLine(birthPlace), "birthPlace", PersonRule.BIRTH_PLACE_PRINTABLE);
        RuleBroken.require(
                !birthDate.isAfter(document.issued()), "document/issued", PersonRule.DOCUMENT_ISSUED_AFTER_BIRTH);
    }

    /** Withholds everything: this text may end in a log. */
    @Override
    public String toString() {
        return "Person[withheld]";
    }
}
