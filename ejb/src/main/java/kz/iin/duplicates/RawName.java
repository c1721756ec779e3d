package kz.iin.duplicates;

import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.person.PersonName;

/**
 * A name as a register wrote it, in any script or in several, perhaps of one letter or of none. A person's own name keeps
 * stricter rules ({@link PersonName}); a name that was brought in cannot be asked to.
 */
public record RawName(Optional<String> surname, Optional<String> givenName, Optional<String> patronymic) {

    public RawName {
        surname = surname.filter(part -> !part.isBlank());
        givenName = givenName.filter(part -> !part.isBlank());
        patronymic = patronymic.filter(part -> !part.isBlank());
    }

    /** A part that is null or blank is absent. */
    public static RawName of(String surname, String givenName, String patronymic) {
        return new RawName(
                Optional.ofNullable(surname), Optional.ofNullable(givenName), Optional.ofNullable(patronymic));
    }

    public static RawName of(PersonName name) {
        return new RawName(name.surname(), name.givenName(), name.patronymic());
    }

    public boolean isEmpty() {
        return Stream.of(surname, givenName, patronymic).allMatch(Optional::isEmpty);
    }

    /** Withholds the name: this text may end in a log. */
    @Override
    public String toString() {
        return "RawName[withheld]";
    }
}
