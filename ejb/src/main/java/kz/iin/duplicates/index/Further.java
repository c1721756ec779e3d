package kz.iin.duplicates.index;

import java.util.Set;
import kz.iin.number.Iin;

/**
 * What a further search is told of those before it.
 *
 * @param shown who was a candidate already
 * @param named whose numbers a registry named: whoever is known under one is a candidate, whatever the comparison says
 * @param room how many candidates may come
 */
public record Further(Set<Long> shown, Set<Iin> named, int room) {

    static final Further FIRST = new Further(Set.of(), Set.of(), Candidates.MOST);

    public Further {
        shown = Set.copyOf(shown);
        named = Set.copyOf(named);
        if (room < 0 || room > Candidates.MOST) {
            throw new IllegalArgumentException("room is for 0 to " + Candidates.MOST);
        }
    }
}
