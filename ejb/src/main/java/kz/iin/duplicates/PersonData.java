package kz.iin.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.person.Country;
import kz.iin.person.Person;
import kz.iin.person.Sex;

/**
 * What is known of a person. Each spelling of the name is a name of its own, and so is a former or a married one; the
 * birth date may be unknown altogether; of the documents all that are known, the predecessors too.
 */
public record PersonData(
        List<RawName> names,
        WrittenDate birthDate,
        Optional<Sex> sex,
        Optional<Country> citizenship,
        Set<DocumentKey> documents,
        Optional<String> birthPlace) {

    public PersonData {
        names = List.copyOf(
                names.stream().filter(name -> !name.isEmpty()).distinct().toList());
        documents = Set.copyOf(documents);
    }

    public static PersonData of(Person person) {
        return new PersonData(
                Stream.concat(Stream.of(person.latinName()), person.cyrillicName().stream())
                        .map(RawName::of)
                        .toList(),
                WrittenDate.of(person.birthDate()),
                Optional.of(person.sex()),
                Optional.of(person.citizenship()),
                Set.of(DocumentKey.of(person.document())),
                Optional.of(person.birthPlace()));
    }

    /** With the documents that were known before too: a predecessor still leads to the person. */
    public PersonData after(PersonData before) {
        Set<DocumentKey> all =
                Stream.concat(documents.stream(), before.documents.stream()).collect(Collectors.toUnmodifiableSet());
        return new PersonData(names, birthDate, sex, citizenship, all, birthPlace);
    }

    /** Withholds everything: this text may end in a log. */
    @Override
    public String toString() {
        return "PersonData[withheld]";
    }
}
