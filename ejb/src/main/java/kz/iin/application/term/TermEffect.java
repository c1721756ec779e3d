package kz.iin.application.term;

import java.util.List;

/**
 * What a changed calendar does to the terms that run.
 *
 * @param byMission how many terms would end at another moment; missions without any are left out
 * @param examples the first of them
 * @param whole whether all were looked at; else there may be more
 */
public record TermEffect(List<AtMission> byMission, List<MovedTerm> examples, boolean whole) {

    public TermEffect {
        byMission = List.copyOf(byMission);
        examples = List.copyOf(examples);
    }

    public int moved() {
        return byMission.stream().mapToInt(AtMission::terms).sum();
    }

    /** So many terms of one mission. */
    public record AtMission(String mission, int terms) {}
}
