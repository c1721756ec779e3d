package kz.iin.application.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kz.iin.calendar.Term;
import kz.iin.reference.ReadReferenceData;
import kz.iin.reference.ReferenceData;
import kz.iin.reference.Terms;

/** Says what the calendars, as they are in this transaction, make of the terms that run; it moves none. */
@ApplicationScoped
public class ForeseeTerms {

    /** A few days of what all missions take together; more takes an administrator too long to wait for. */
    private static final int MOST_LOOKED_AT = 20_000;

    private static final int EXAMPLES = 5;

    @Inject
    private RunningTerms running;

    @Inject
    private Terms terms;

    @Inject
    private ReadReferenceData database;

    @Inject
    private Clock clock;

    public TermEffect foresee(CalendarChange change) {
        Instant at = clock.instant();
        ReferenceData data = database.read();
        TreeMap<String, Integer> byMission = new TreeMap<>();
        List<MovedTerm> examples = new ArrayList<>();
        List<RunningTerm> touched = running.touched(change, at, 0, MOST_LOOKED_AT);
        for (RunningTerm term : touched) {
            Term reckoned = terms.of(term.mission(), term.filed(), data);
            if (term.becomes(reckoned, at) && term.endsOtherwise(reckoned)) {
                byMission.merge(term.mission(), 1, Integer::sum);
                examples.add(moved(term, reckoned, data));
            }
        }
        return new TermEffect(
                byMission.entrySet().stream()
                        .map(counted -> new TermEffect.AtMission(counted.getKey(), counted.getValue()))
                        .toList(),
                examples.stream().limit(EXAMPLES).toList(),
                touched.size() < MOST_LOOKED_AT);
    }

    private static MovedTerm moved(RunningTerm term, Term reckoned, ReferenceData data) {
        return new MovedTerm(
                term.number(),
                term.mission(),
                data.mission(term.mission()).orElseThrow().zone(),
                term.stored().endsAt(),
                reckoned.endsAt());
    }
}
