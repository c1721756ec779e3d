package kz.iin.reference;

import java.time.LocalDate;
import java.util.Objects;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;

/** Citizenships and issuing states, and what a person may be identified by: those that end, and those that begin. */
public record Dictionaries(Dictionary countries, Dictionary documentTypes) {

    private static final String COUNTRIES = "select code, valid_from, valid_to from country";
    private static final String DOCUMENT_TYPES = "select code, valid_from, valid_to from document_type";

    public Dictionaries {
        Objects.requireNonNull(countries, "countries");
        Objects.requireNonNull(documentTypes, "documentTypes");
    }

    static Dictionaries read(Rows rows) {
        return new Dictionaries(Dictionary.of(rows.of(COUNTRIES)), Dictionary.of(rows.of(DOCUMENT_TYPES)));
    }

    public boolean list(Country country, LocalDate on) {
        return countries.lists(country.code(), on);
    }

    public boolean list(DocumentType type, LocalDate on) {
        return documentTypes.lists(type.name(), on);
    }
}
