package kz.iin.application.term;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.iin.audit.Act;
import kz.iin.audit.Actor;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.calendar.Term;
import kz.iin.reference.ReadReferenceData;
import kz.iin.reference.ReferenceData;
import kz.iin.reference.Terms;

/**
 * Reckons terms that run anew after a calendar was changed, so many in a transaction: their moments, the place where the next
 * batch begins and the act in the audit are kept together. What has ended keeps its term.
 */
@Stateless
public class RecountTerms {

    private static final int BATCH = 200;

    @Inject
    private Recounts recounts;

    @Inject
    private RunningTerms running;

    @Inject
    private Terms terms;

    @Inject
    private ReadReferenceData database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @return whether there was anything to do */
    public boolean batch() {
        Instant at = clock.instant();
        Optional<Recounts.Recount> ready = recounts.claim(at);
        ready.ifPresent(recount -> batch(recount, at));
        return ready.isPresent();
    }

    private void batch(Recounts.Recount recount, Instant at) {
        List<RunningTerm> touched = running.touched(recount.change(), at, recount.after(), BATCH);
        int moved = move(touched, at);
        if (touched.size() < BATCH) {
            recounts.end(recount, moved, at);
        } else {
            recounts.goOn(recount, touched.get(BATCH - 1).id(), moved);
        }
    }

    private int move(List<RunningTerm> touched, Instant at) {
        ReferenceData data = database.read();
        List<Change> changes = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (RunningTerm term : touched) {
            Term reckoned = terms.of(term.mission(), term.filed(), data);
            if (term.becomes(reckoned, at) && running.move(term, reckoned, at)) {
                numbers.add(term.number().value());
                changes.addAll(changes(term, reckoned));
            }
        }
        if (!changes.isEmpty()) {
            audit.record(Act.of(Deed.MOVED_TERMS, Actor.SYSTEM, numbers).changing(changes));
        }
        return numbers.size();
    }

    private static List<Change> changes(RunningTerm term, Term reckoned) {
        return List.of(Change.between(
                term.number().value() + "/due-at",
                term.stored().endsAt().toString(),
                reckoned.endsAt().toString()));
    }
}
