package kz.iin.application.persons;

import java.util.List;

/**
 * What a search came to, the latest application first.
 *
 * @param more whether there are older ones that are not told
 */
public record FoundPersons(List<FoundPerson> persons, boolean more) {

    /** Who finds more than these looks for somebody else. */
    public static final int MOST = 20;

    public FoundPersons {
        persons = List.copyOf(persons);
    }
}
