package kz.iin.access.administration;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.iin.application.term.CalendarChange;
import kz.iin.application.term.ForeseeTerms;
import kz.iin.application.term.TermEffect;

/** Tries a proposal out and takes it back: what it would do is reckoned by what would really be, with the same code. */
@Stateless
public class ForeseeEffect {

    @Inject
    private CarryOut carryOut;

    @Inject
    private ForeseeTerms terms;

    @Resource
    private SessionContext context;

    /** What becomes of the terms that run; empty where no calendar is changed, or the proposal is not possible any more. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<TermEffect> of(Proposal proposal) {
        Optional<CalendarChange> change = carryOut.calendarChange(proposal);
        if (change.isEmpty() || !carryOut.isPossible(proposal)) {
            return Optional.empty();
        }
        try {
            carryOut.apply(proposal);
            return change.map(terms::foresee);
        } finally {
            context.setRollbackOnly();
        }
    }
}
