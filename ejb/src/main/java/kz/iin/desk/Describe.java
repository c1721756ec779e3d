package kz.iin.desk;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.iin.desk.Comparison.Described;
import kz.iin.desk.Comparison.Side;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;
import kz.iin.person.Country;
import kz.iin.person.Sex;

/** Puts two descriptions side by side, as far as each is known. */
final class Describe {

    private static final String BETWEEN = "; ";

    private Describe() {}

    static List<Side> sides(PersonData applicant, Optional<PersonData> candidate) {
        return Stream.of(Described.values())
                .map(field -> new Side(
                        field,
                        text(field).apply(applicant),
                        candidate.map(text(field)).orElse("")))
                .toList();
    }

    private static Function<PersonData, String> text(Described field) {
        return switch (field) {
            case NAMES -> person -> person.names().stream().map(Describe::name).collect(joining(BETWEEN));
            case BIRTH_DATE -> person -> date(person.birthDate());
            case SEX -> person -> person.sex().map(Sex::letter).orElse("");
            case CITIZENSHIP ->
                person -> person.citizenship().map(Country::code).orElse("");
            case BIRTH_PLACE -> person -> person.birthPlace().orElse("");
            case DOCUMENTS ->
                person -> person.documents().stream()
                        .map(DocumentKey::number)
                        .sorted()
                        .collect(joining(BETWEEN));
        };
    }

    private static String name(RawName name) {
        return Stream.of(name.surname(), name.givenName(), name.patronymic())
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    /** Parts that are not known stand as zeros. */
    private static String date(WrittenDate date) {
        return date.isUnknown() ? "" : "%02d.%02d.%04d".formatted(date.day(), date.month(), date.year());
    }
}
