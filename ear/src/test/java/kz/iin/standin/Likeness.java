package kz.iin.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.iin.contract.common.gbdfl.v1.Document;
import kz.iin.contract.common.gbdfl.v1.NameQuery;
import kz.iin.contract.common.gbdfl.v1.Person;

/**
 * What makes two persons one for a registry: the document, or name and birth date. Names are compared in the alphabet they are
 * written in; the patronymic is not compared, for a passport seldom tells it.
 */
record Likeness(String first, String second, String third) {

    static Likeness of(Document document) {
        return new Likeness(document.getType().value(), document.getNumber(), document.getIssueCountry());
    }

    static Likeness of(NameQuery query) {
        return ofName(query.getSurname(), query.getName(), query.getBirthDate());
    }

    /** A person's names in both alphabets, as far as there are any. */
    static List<Likeness> namesOf(Person person) {
        List<Likeness> names = new ArrayList<>();
        if (person.getSurname() != null || person.getName() != null) {
            names.add(ofName(person.getSurname(), person.getName(), person.getBirthDate()));
        }
        if (person.getEngSurname() != null || person.getEngFirstName() != null) {
            names.add(ofName(person.getEngSurname(), person.getEngFirstName(), person.getBirthDate()));
        }
        return names;
    }

    private static Likeness ofName(String surname, String name, String birthDate) {
        return new Likeness(folded(surname), folded(name), birthDate);
    }

    private static String folded(String name) {
        return name == null ? "" : name.toUpperCase(Locale.ROOT);
    }
}
