package kz.iin.application.persons;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.iin.audit.Change;
import kz.iin.number.Iin;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.PersonName;

/** By what a person is looked for. */
public sealed interface PersonQuery {

    /** What is looked for, field by field, for the audit. */
    List<Change> asked();

    /** By a number that was formed here. */
    record ByNumber(Iin iin) implements PersonQuery {
        public ByNumber {
            Objects.requireNonNull(iin, "iin");
        }

        @Override
        public List<Change> asked() {
            return List.of(field("iin", iin.value()));
        }
    }

    /** By a document; its number is compared as it is kept, in capitals. */
    record ByDocument(String number, Country issuer) implements PersonQuery {
        public ByDocument {
            Objects.requireNonNull(issuer, "issuer");
            number = number.strip().toUpperCase(Locale.ROOT);
        }

        @Override
        public List<Change> asked() {
            return List.of(field("documentNumber", number), field("documentIssuer", issuer.code()));
        }

        /** Withholds the number: this text may end in a log. */
        @Override
        public String toString() {
            return "ByDocument[withheld]";
        }
    }

    /** By the whole Latin or Cyrillic name, without regard to case, and the birth date as far as it is known. */
    record ByName(PersonName name, BirthDate birthDate) implements PersonQuery {
        public ByName {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(birthDate, "birthDate");
        }

        @Override
        public List<Change> asked() {
            return List.of(field("name", name.full()), field("birthDate", birthDate.toString()));
        }

        /** Withholds both: this text may end in a log. */
        @Override
        public String toString() {
            return "ByName[withheld]";
        }
    }

    private static Change field(String name, String asked) {
        return Change.between(name, null, asked);
    }
}
