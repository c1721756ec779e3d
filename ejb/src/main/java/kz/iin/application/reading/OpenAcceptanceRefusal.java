package kz.iin.application.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.application.AcceptanceRefusals;
import kz.iin.application.Actors;
import kz.iin.application.Declined;
import kz.iin.application.UnknownAcceptanceRefusal;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;

/** Gives an acceptance refusal to be printed again, and takes down who asked. */
@Stateless
public class OpenAcceptanceRefusal {

    @Inject
    private AcceptanceRefusals refusals;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    /** @throws UnknownAcceptanceRefusal if there is none, or none for this reader */
    public Declined print(Viewer viewer, String number) {
        Declined declined = refusals.get(number).told();
        if (!viewer.sees(declined.declining().mission())) {
            throw new UnknownAcceptanceRefusal();
        }
        audit.record(Act.of(Deed.PRINTED_ACCEPTANCE_REFUSAL, viewer.actor(actors), number));
        return declined;
    }
}
