package kz.iin.application.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.iin.adjudication.JudgedCandidate;
import kz.iin.adjudication.Opinion;
import kz.iin.adjudication.StandingVerdict;
import kz.iin.application.Adjudications;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.UnknownApplication;
import kz.iin.duplicates.comparison.Likeness;

/** Who may be an applicant, as far as the reader may know it: how much alike the two are, not who the other one is. */
@Stateless
public class ReadSuspects {

    @Inject
    private Applications applications;

    @Inject
    private Adjudications adjudications;

    /** @throws UnknownApplication if there is none, or none for this reader */
    public List<Suspect> of(Viewer viewer, ApplicationNumber number) {
        Application application = applications.get(number);
        if (!viewer.sees(application.mission())) {
            throw new UnknownApplication();
        }
        return adjudications.of(application).candidates().stream()
                .map(judged -> suspect(viewer, judged))
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
