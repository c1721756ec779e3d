package kz.iin.duplicates.load;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;
import kz.iin.duplicates.index.NewPerson;
import kz.iin.duplicates.index.Origin;
import kz.iin.number.Iin;
import kz.iin.person.Country;
import kz.iin.person.Sex;

/** Makes a person of a record, or says why not. */
final class ReadPerson {

    private static final int LONGEST = 1000;

    private final Instant at;

    ReadPerson(Instant at) {
        this.at = at;
    }

    Reading read(SourceRecord record) {
        Optional<Rejection> rejected = rejected(record);
        return rejected.isPresent()
                ? rejected.get()
                : new Taken(
                        record.line(),
                        KeyedRecord.of(
                                new NewPerson(Origin.IMPORTED, Optional.empty(), iin(record), data(record), at)));
    }

    private static Optional<Rejection> rejected(SourceRecord record) {
        if (!record.whole()) {
            return Optional.of(new Rejection(record.line(), "", ImportRule.COLUMNS));
        }
        Optional<String> tooLong = record.fields().entrySet().stream()
                .filter(field -> field.getValue().length() > LONGEST)
                .map(field -> field.getKey())
                .sorted()
                .findFirst();
        if (tooLong.isPresent()) {
            return Optional.of(new Rejection(record.line(), tooLong.get(), ImportRule.TOO_LONG));
        }
        if (iin(record).isEmpty()) {
            return Optional.of(new Rejection(record.line(), "iin", ImportRule.IIN));
        }
        return hasNothing(data(record))
                ? Optional.of(new Rejection(record.line(), "surname", ImportRule.NOTHING_TO_FIND_BY))
                : Optional.empty();
    }

    private static Optional<Iin> iin(SourceRecord record) {
        try {
            return record.field("iin").map(Iin::new);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static PersonData data(SourceRecord record) {
        return new PersonData(
                List.of(
                        name(record, "surname", "givenName", "patronymic"),
                        name(record, "latinSurname", "latinGivenName", "latinPatronymic")),
                record.field("birthDate").map(ReadPerson::date).orElse(WrittenDate.UNKNOWN),
                record.field("sex").flatMap(ReadPerson::sex),
                record.field("citizenship").flatMap(Country::find),
                document(record).stream().collect(Collectors.toSet()),
                record.field("birthPlace"));
    }

    private static RawName name(SourceRecord record, String surname, String givenName, String patronymic) {
        return new RawName(record.field(surname), record.field(givenName), record.field(patronymic));
    }

    private static Optional<DocumentKey> document(SourceRecord record) {
        return record.field("documentNumber")
                .flatMap(number ->
                        DocumentKey.find(record.field("documentCountry").orElse(""), number));
    }

    private static WrittenDate date(String text) {
        return WrittenDate.read(text);
    }

    private static Optional<Sex> sex(String letter) {
        return Stream.of(Sex.values())
                .filter(sex -> sex.letter().equals(letter))
                .findFirst();
    }

    private static boolean hasNothing(PersonData data) {
        Set<DocumentKey> documents = data.documents();
        return documents.isEmpty()
                && data.names().stream()
                        .flatMap(name -> Stream.of(name.surname(), name.givenName(), name.patronymic()))
                        .flatMap(Optional::stream)
                        .noneMatch(part -> part.codePoints().anyMatch(Character::isLetter));
    }
}
