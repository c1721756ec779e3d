package kz.iin.duplicates.prepared;

import java.util.List;
import java.util.Optional;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.WrittenDate;
import kz.iin.person.Country;
import kz.iin.person.Sex;

/**
 * A person as it is searched for and compared.
 *
 * @param names each spelling; none when no name holds a letter
 * @param documents in the order of country and number
 */
public record PreparedPerson(
        List<PreparedName> names,
        WrittenDate birthDate,
        Optional<Sex> sex,
        Optional<Country> citizenship,
        List<DocumentKey> documents,
        List<String> birthPlace) {

    public PreparedPerson {
        names = List.copyOf(names);
        documents = List.copyOf(documents);
        birthPlace = List.copyOf(birthPlace);
    }

    public static PreparedPerson of(PersonData person) {
        return Preparation.of(person);
    }

    /** The text of a version that is not this one is an {@link IllegalArgumentException}. */
    public static PreparedPerson read(String stored) {
        return StoredForm.read(stored);
    }

    /** The compact text that {@link #read} reads: one line without control characters. */
    public String stored() {
        return StoredForm.of(this);
    }

    /** The letters of all spellings, to find damaged names with the right date. */
    public long letterSignature() {
        return LetterSignature.of(names);
    }

    /** Withholds everything: this text may end in a log. */
    @Override
    public String toString() {
        return "PreparedPerson[withheld]";
    }
}
