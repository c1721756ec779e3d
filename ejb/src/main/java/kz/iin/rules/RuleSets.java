package kz.iin.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rule sets of all times; the database keeps that no day has two. */
public record RuleSets(List<RuleSet> all) {

    public RuleSets {
        all = List.copyOf(all);
    }

    /** The rule set of a day of application; empty on a day on which the service is not rendered. */
    public Optional<RuleSet> on(LocalDate day) {
        return all.stream().filter(rules -> rules.validity().includes(day)).findFirst();
    }

    /** The act by which applications of a day are judged; none where none is. */
    public Optional<LegalAct> act(LocalDate day) {
        return on(day).map(RuleSet::act);
    }

    /** All that the application falls short of by the rules of its day. */
    public List<Shortfall> shortfalls(Applying applying) {
        return on(applying.on())
                .map(rules -> rules.shortfalls(applying))
                .orElseGet(() -> List.of(new Shortfall(Shortfall.Kind.OUTSIDE_RULES, "")));
    }
}
