package kz.iin.application.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.adjudication.JudgedCandidate;
import kz.iin.adjudication.Opinion;
import kz.iin.adjudication.StandingVerdict;
import kz.iin.adjudication.Suspicion;
import kz.iin.application.Actors;
import kz.iin.application.Adjudications;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.UnknownApplication;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;
import kz.iin.duplicates.comparison.Likeness;

/**
 * Who may be an applicant, as far as the reader may know it: how much alike the two are, not who the other one is. It is taken
 * down who was looked at.
 */
@Stateless
public class ReadSuspects {

    @Inject
    private Applications applications;

    @Inject
    private Adjudications adjudications;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    /** @throws UnknownApplication if there is none, or none for this reader */
    public Suspects of(Viewer viewer, ApplicationNumber number) {
        Application application = applications.get(number);
        if (!viewer.sees(application.mission())) {
            throw new UnknownApplication();
        }
        Suspicion suspicion = adjudications.of(application);
        List<Suspect> shown = suspicion.candidates().stream()
                .map(judged -> suspect(viewer, judged))
                .toList();
        if (!shown.isEmpty()) {
            audit.record(Act.of(Deed.VIEWED_CANDIDATES, viewer.actor(actors), seen(number, shown)));
        }
        return new Suspects(shown, suspicion.more());
    }

    private static List<String> seen(ApplicationNumber number, List<Suspect> shown) {
        return Stream.concat(Stream.of(number), shown.stream().flatMap(one -> one.application().stream()))
                .map(ApplicationNumber::value)
                .distinct()
                .toList();
    }

    private Suspect suspect(Viewer viewer, JudgedCandidate judged) {
        Likeness likeness = judged.candidate().likeness();
        return new Suspect(
                judged.candidate()
                        .applicationId()
                        .map(applications::get)
                        .filter(other -> viewer.sees(other.mission()))
                        .map(Application::number),
                adjudications.numberOf(judged).map(viewer::shown),
                judged.candidate().level(),
                likeness.twins(),
                likeness.evidence(),
                judged.verdict().map(StandingVerdict::opinion).map(Opinion::verdict));
    }
}
