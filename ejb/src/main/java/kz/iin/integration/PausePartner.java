package kz.iin.integration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import kz.iin.application.Actors;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.registry.Partner;
import kz.iin.registry.outbox.Pause;
import kz.iin.registry.outbox.Pauses;

/** Stops asking a ministry, and begins again. Nothing is lost meanwhile: questions wait as behind a ministry that is silent. */
@Stateless
public class PausePartner {

    @Inject
    private Pauses pauses;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Of somebody who is paused already nothing changes.
     *
     * @param reason why, in the words of whoever does it
     * @throws NotPermitted if the role of the viewer does not allow it
     */
    public void pause(Viewer viewer, Partner partner, String reason) {
        Right.ACT.require(viewer);
        Pause pause = new Pause(partner, clock.instant(), viewer.login(), reason.strip());
        if (pauses.begin(pause)) {
            record(Deed.PAUSED_PARTNER, viewer, Change.between(partner.name(), null, pause.reason()));
        }
    }

    /** @throws NotPermitted if the role of the viewer does not allow it */
    public void resume(Viewer viewer, Partner partner) {
        Right.ACT.require(viewer);
        pauses.end(partner)
                .forEach(ended ->
                        record(Deed.RESUMED_PARTNER, viewer, Change.between(partner.name(), ended.reason(), null)));
    }

    private void record(Deed deed, Viewer viewer, Change change) {
        audit.record(Act.of(deed, actors.inAstana(viewer.login())).changing(List.of(change)));
    }
}
