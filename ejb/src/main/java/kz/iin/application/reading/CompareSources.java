package kz.iin.application.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.person.BirthDate;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.comparison.Difference;
import kz.iin.person.comparison.DocumentReading;
import kz.iin.person.mrz.Element;
import kz.iin.person.mrz.Mrz;
import kz.iin.person.mrz.MrzDate;
import kz.iin.person.mrz.MrzName;

/** Puts machine readable zone, visual zone and form side by side. What differs was found when the papers were accepted. */
final class CompareSources {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final String UNKNOWN = "<<";

    /** As a person reads them; what is only in the zone stands behind. */
    private static final List<Element> ORDER = List.of(
            Element.NAME,
            Element.BIRTH_DATE,
            Element.SEX,
            Element.CITIZENSHIP,
            Element.DOCUMENT_CODE,
            Element.DOCUMENT_NUMBER,
            Element.ISSUER,
            Element.EXPIRES,
            Element.OPTIONAL_DATA,
            Element.MORE_OPTIONAL_DATA,
            Element.ZONE);

    private final Person person;
    private final Optional<DocumentReading> reading;

    private CompareSources(Person person, Optional<DocumentReading> reading) {
        this.person = person;
        this.reading = reading;
    }

    /** Nothing where no source says anything and nothing differs. */
    static List<Sourced> rows(Person person, Optional<DocumentReading> reading, List<Difference> differences) {
        CompareSources sources = new CompareSources(person, reading);
        return ORDER.stream()
                .map(element -> sources.row(element, differences))
                .filter(row -> row.zone().isPresent() || row.form().isPresent() || row.differs())
                .toList();
    }

    private Sourced row(Element element, List<Difference> differences) {
        return new Sourced(
                element,
                reading.map(DocumentReading::mrz).flatMap(mrz -> written(element, mrz)),
                reading.filter(read -> element == Element.NAME)
                        .flatMap(DocumentReading::visualName)
                        .map(PersonName::full),
                entered(element),
                differences.stream()
                        .filter(difference -> difference.element() == element)
                        .toList());
    }

    private static Optional<String> written(Element element, Mrz mrz) {
        String text = switch (element) {
            case NAME -> name(mrz.name());
            case BIRTH_DATE -> date(mrz.birthDate());
            case SEX -> mrz.sex().letter();
            case CITIZENSHIP -> mrz.citizenship();
            case DOCUMENT_CODE -> mrz.documentCode();
            case DOCUMENT_NUMBER -> mrz.documentNumber();
            case ISSUER -> mrz.issuer();
            case EXPIRES -> mrz.expires().isUnknown() ? "" : date(mrz.expires());
            case OPTIONAL_DATA -> String.join(" ", mrz.optionalData());
            case MORE_OPTIONAL_DATA -> "";
            case ZONE -> String.join("\n", mrz.lines());
        };
        return Optional.of(text).filter(said -> !said.isEmpty());
    }

    private Optional<String> entered(Element element) {
        return switch (element) {
            case NAME -> Optional.of(person.latinName().full());
            case BIRTH_DATE -> Optional.of(date(person.birthDate()));
            case SEX -> Optional.of(person.sex().letter());
            case CITIZENSHIP -> Optional.of(person.citizenship().code());
            case DOCUMENT_CODE -> Optional.of(person.document().type().name());
            case DOCUMENT_NUMBER -> Optional.of(person.document().number());
            case ISSUER -> Optional.of(person.document().issuer().code());
            case EXPIRES -> person.document().expires().map(CompareSources::day);
            case OPTIONAL_DATA, MORE_OPTIONAL_DATA, ZONE -> Optional.empty();
        };
    }

    private static String name(MrzName name) {
        return Stream.concat(Stream.of(name.primary()), name.secondary().stream())
                .collect(Collectors.joining(" "));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Its day first, as far as it is known. */
    private static String date(BirthDate date) {
        List<String> parts = Arrays.asList(date.toString().split("-"));
        Collections.reverse(parts);
        return String.join(".", parts);
    }

    private static String date(MrzDate date) {
        return Stream.of(date.day(), date.month(), date.year())
                .map(CompareSources::digits)
                .collect(Collectors.joining("."));
    }

    private static String digits(OptionalInt part) {
        return part.isPresent() ? "%02d".formatted(part.getAsInt()) : UNKNOWN;
    }
}
