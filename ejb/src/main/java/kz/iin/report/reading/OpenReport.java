package kz.iin.report.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.iin.application.Actors;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.Actor;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.report.UnknownReport;
import kz.iin.report.delivery.SendOnRequest;
import kz.iin.report.form.Form;

/** Gives out a form of a report at the console, and has a report brought again. */
@Stateless
public class OpenReport {

    private static final String FORM = """
            select edition, media_type, content from report join report_edition on number = edition
            where id = ?1 and (cast(?2 as text) is null or mission = ?2)""";

    private static final String AGAIN = """
            update report_delivery set due_at = ?2, asked_again_at = ?2, done_at = null, tries = 0, escalated_at = null,
                acknowledgement = null, refusal = null
            where id = ?1 and way <> 'FETCH' returning edition || ' ' || way""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SendOnRequest sending;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws UnknownReport when there is none, or none for this person */
    public ReportFile open(Viewer viewer, long id) {
        Optional<String> mission =
                ReportRights.sight(viewer).orElseThrow(UnknownReport::new).mission();
        List<?> found = entities.createNativeQuery(FORM)
                .setParameter(1, id)
                .setParameter(2, mission.orElse(null))
                .getResultList();
        Object[] row = found.stream().map(Object[].class::cast).findFirst().orElseThrow(UnknownReport::new);
        told(Deed.EXPORTED_REPORT, viewer, Long.toString(id));
        Form form = Form.of((String) row[1]);
        return new ReportFile(form.fileName((String) row[0]), form.mediaType(), (byte[]) row[2]);
    }

    public boolean mayResend(Viewer viewer) {
        return ReportRights.mayResend(viewer);
    }

    /**
     * Brings the same report again, now.
     *
     * @throws ReportNotYours when the person may not
     * @throws UnknownReport when nothing was brought under this id
     */
    public void resend(Viewer viewer, long delivery) {
        if (!mayResend(viewer)) {
            throw new ReportNotYours();
        }
        List<?> again = entities.createNativeQuery(AGAIN)
                .setParameter(1, delivery)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        told(Deed.RESENT_REPORT, viewer, (String) again.stream().findFirst().orElseThrow(UnknownReport::new));
    }

    /** Whether a report that somebody asked for may be sent to the ministry. */
    public boolean maySend(Viewer viewer) {
        return mayResend(viewer) && sending.isPossible();
    }

    /**
     * Sends a report that somebody asked for to the ministry, by a message.
     *
     * @throws ReportNotYours when the person may not, or nobody knows where to
     * @throws UnknownReport when there is none on request of that number, with forms, that is not sent
     */
    public void send(Viewer viewer, String number) {
        if (!maySend(viewer)) {
            throw new ReportNotYours();
        }
        if (!sending.send(number)) {
            throw new UnknownReport();
        }
        told(Deed.SENT_REPORT, viewer, number);
    }

    private void told(Deed deed, Viewer viewer, String what) {
        Actor actor = viewer.mission()
                .map(mission -> actors.at(mission, viewer.login()))
                .orElseGet(() -> actors.inAstana(viewer.login()));
        audit.record(Act.of(deed, actor).changing(List.of(Change.between("report", null, what))));
    }
}
