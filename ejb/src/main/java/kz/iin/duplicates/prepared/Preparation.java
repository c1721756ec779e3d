package kz.iin.duplicates.prepared;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.name.NameTokens;
import kz.iin.person.Sex;

/** Brings what is known of a person to the form in which it is compared. */
final class Preparation {

    private Preparation() {}

    static PreparedPerson of(PersonData person) {
        return new PreparedPerson(
                person.names().stream()
                        .map(NameTokens::of)
                        .filter(tokens -> !tokens.isEmpty())
                        .distinct()
                        .map(PreparedName::new)
                        .toList(),
                person.birthDate(),
                person.sex().filter(sex -> sex != Sex.UNSPECIFIED),
                person.citizenship(),
                person.documents().stream()
                        .sorted(Comparator.comparing(DocumentKey::country).thenComparing(DocumentKey::number))
                        .toList(),
                person.birthPlace().stream().flatMap(Preparation::words).toList());
    }

    private static Stream<String> words(String place) {
        RawName asName = new RawName(Optional.of(place), Optional.empty(), Optional.empty());
        List<NameToken> tokens = NameTokens.of(asName);
        return tokens.stream().map(token -> token.sounds().get(0)).distinct();
    }
}
