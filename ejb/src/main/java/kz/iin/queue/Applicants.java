package kz.iin.queue;

import java.util.Optional;
import kz.iin.person.Country;

/**
 * Whose applications are looked for.
 *
 * @param name how the name begins, the surname before the given name, in Latin or Cyrillic letters
 */
public record Applicants(Optional<Country> citizenship, Optional<String> name) {

    public static final Applicants ANY = new Applicants(Optional.empty(), Optional.empty());

    public Applicants {
        name = name.map(String::strip).filter(text -> !text.isEmpty());
    }

    boolean areCyrillic() {
        return name.filter(text -> text.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC))
                .isPresent();
    }

    /** Withholds the name: this text may end in a log. */
    @Override
    public String toString() {
        return "Applicants[withheld]";
    }
}
