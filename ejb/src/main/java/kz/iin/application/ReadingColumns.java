package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.person.PersonName;
import kz.iin.person.comparison.DocumentReading;
import kz.iin.person.mrz.Mrz;

/** The columns of what was read in the identity document. */
@Embeddable
class ReadingColumns {

    /** Its lines, each as it is written. */
    private String mrz;

    @Column(name = "as_printed")
    private Boolean asPrinted;

    @Column(name = "visual_surname")
    private String visualSurname;

    @Column(name = "visual_given_name")
    private String visualGivenName;

    @Column(name = "visual_patronymic")
    private String visualPatronymic;

    protected ReadingColumns() {}

    ReadingColumns(DocumentReading reading) {
        mrz = String.join("\n", reading.mrz().lines());
        asPrinted = reading.isAsPrinted();
        reading.visualName().ifPresent(name -> {
            visualSurname = name.surname().orElse(null);
            visualGivenName = name.givenName().orElse(null);
            visualPatronymic = name.patronymic().orElse(null);
        });
    }

    DocumentReading reading() {
        return new DocumentReading(Mrz.parse(mrz), asPrinted, visualName());
    }

    private Optional<PersonName> visualName() {
        boolean present = Stream.of(visualSurname, visualGivenName).anyMatch(part -> part != null);
        return present
                ? Optional.of(PersonName.of(visualSurname, visualGivenName, visualPatronymic))
                : Optional.empty();
    }
}
