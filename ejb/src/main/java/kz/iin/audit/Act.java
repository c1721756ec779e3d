package kz.iin.audit;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Somebody did or saw something.
 *
 * @param applications the numbers of those concerned, or of acceptance refusals; of a list, all that were shown
 * @param changes what was asked or changed, never empty when the deed is a change; deleted when its retention is over
 */
public record Act(Deed deed, Actor actor, List<String> applications, List<Change> changes) {

    /** As applications and acceptance refusals are numbered: nothing that could be personal, and no blanks, by which they are told apart. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-D?[0-9]{8}");

    public Act {
        Objects.requireNonNull(deed, "deed");
        Objects.requireNonNull(actor, "actor");
        applications = List.copyOf(applications);
        changes = List.copyOf(changes);
        if (!applications.stream().allMatch(NUMBER.asMatchPredicate())) {
            throw new IllegalArgumentException("applications: numbers of applications and acceptance refusals only");
        }
    }

    public static Act of(Deed deed, Actor actor, String... applications) {
        return new Act(deed, actor, List.of(applications), List.of());
    }

    public static Act of(Deed deed, Actor actor, List<String> applications) {
        return new Act(deed, actor, applications, List.of());
    }

    public Act changing(List<Change> changed) {
        return new Act(deed, actor, applications, changed);
    }
}
