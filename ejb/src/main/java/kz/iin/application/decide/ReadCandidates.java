package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.adjudication.JudgedCandidate;
import kz.iin.adjudication.StandingVerdict;
import kz.iin.adjudication.Suspicion;
import kz.iin.application.Adjudications;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.Standing;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;
import kz.iin.number.FormedNumbers;

/** Reads who may be an applicant; it is taken down whose data were shown. */
@Stateless
public class ReadCandidates {

    @Inject
    private Applications applications;

    @Inject
    private Adjudications adjudications;

    @Inject
    private FormedNumbers numbers;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** @throws kz.iin.application.UnknownApplication if there is none with this number */
    public CandidateFile read(ApplicationNumber number) {
        Application application = applications.get(number);
        Suspicion suspicion = adjudications.of(application).inOneAnswer();
        List<ShownCandidate> shown =
                suspicion.candidates().stream().map(this::shown).toList();
        List<String> seen = Stream.concat(Stream.of(number), shown.stream().flatMap(one -> one.application().stream()))
                .map(ApplicationNumber::value)
                .distinct()
                .toList();
        audit.record(Act.of(Deed.VIEWED_CANDIDATES, caller.itself(), seen));
        return new CandidateFile(
                Standing.of(application, numbers.ofApplication(application.id())),
                application.person(),
                shown,
                suspicion.more());
    }

    private ShownCandidate shown(JudgedCandidate judged) {
        Optional<Application> other = judged.candidate().applicationId().map(applications::get);
        return new ShownCandidate(
                judged,
                other.map(Application::number),
                other.map(Application::status),
                adjudications.numberOf(judged),
                judged.verdict()
                        .map(StandingVerdict::applicationId)
                        .map(applications::get)
                        .map(Application::number));
    }
}
