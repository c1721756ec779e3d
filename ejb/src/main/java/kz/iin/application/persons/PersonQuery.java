package kz.iin.application.persons;

import java.util.Locale;
import java.util.Objects;
import kz.iin.number.Iin;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.PersonName;

/** By what a person is looked for. */
public sealed interface PersonQuery {

    /** By a number that was formed here. */
    record ByNumber(Iin iin) implements PersonQuery {
        public ByNumber {
            Objects.requireNonNull(iin, "iin");
        }
    }

    /** By a document; its number is compared as it is kept, in capitals. */
    record ByDocument(String number, Country issuer) implements PersonQuery {
        public ByDocument {
            Objects.requireNonNull(issuer, "issuer");
            number = number.strip().toUpperCase(Locale.ROOT);
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

        /** Withholds both: this text may end in a log. */
        @Override
        public String toString() {
            return "ByName[withheld]";
        }
    }
}
