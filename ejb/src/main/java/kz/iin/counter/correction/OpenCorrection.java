package kz.iin.counter.correction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import kz.iin.application.Actors;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.PresentedPapers;
import kz.iin.application.reading.Missions;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;
import kz.iin.counter.DraftContent;
import kz.iin.counter.FillDraft;
import kz.iin.counter.category.ListCategories;
import kz.iin.desk.Hindrance;
import kz.iin.desk.OpenDesk;
import kz.iin.desk.Work;

/** Shows an officer of the mission what may be corrected. */
@Stateless
public class OpenCorrection {

    @Inject
    private OpenDesk desk;

    @Inject
    private Applications applications;

    @Inject
    private PresentedPapers papers;

    @Inject
    private Missions missions;

    @Inject
    private ListCategories categories;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @throws kz.iin.application.UnknownApplication if there is none, or none for this reader
     * @throws NotPermitted to whoever is no officer of its mission
     */
    public OpenedCorrection of(Viewer viewer, ApplicationNumber number) {
        Optional<Hindrance> hindrance =
                desk.permit(viewer, number, Work.CORRECT).hindrance();
        if (hindrance.filter(Hindrance.FOR_OFFICERS::equals).isPresent()) {
            throw new NotPermitted();
        }
        Application application = applications.get(number);
        audit.record(Act.of(Deed.VIEWED_APPLICATION, viewer.actor(actors), number.value()));
        DraftContent present = hindrance.isPresent()
                ? DraftContent.EMPTY
                : FillDraft.from(application.person(), papers.of(application));
        ZoneId zone = missions.byCode().get(application.mission()).zone();
        return new OpenedCorrection(
                number,
                hindrance,
                present,
                application.dataVersion(),
                LocalDate.ofInstant(clock.instant(), zone),
                categories.on(LocalDate.ofInstant(application.registeredAt(), zone)));
    }
}
