package kz.iin.certificate;

import java.util.Optional;

/** A name in one script; a mononym has one part only, and many peoples have no patronymic. */
public record PrintedName(Optional<String> surname, Optional<String> givenNames, Optional<String> patronymic) {

    public PrintedName {
        surname = PrintableText.optional("surname", surname);
        givenNames = PrintableText.optional("givenNames", givenNames);
        patronymic = PrintableText.optional("patronymic", patronymic);
        if (surname.isEmpty() && givenNames.isEmpty()) {
            throw new IllegalArgumentException("name must have a surname or given names");
        }
    }

    /** Withholds the person: this text may end in a log. */
    @Override
    public String toString() {
        return "PrintedName[withheld]";
    }
}
