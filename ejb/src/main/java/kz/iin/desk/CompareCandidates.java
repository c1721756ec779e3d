package kz.iin.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.iin.adjudication.JudgedCandidate;
import kz.iin.application.Adjudications;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.desk.Comparison.Alikeness;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.comparison.Likeness;
import kz.iin.number.Iin;

/**
 * Puts an applicant beside those who may be the same person, for the operator who gives the verdict: nobody else sees who they
 * are. That they were looked at is taken down by {@link kz.iin.application.reading.ReadSuspects}, which stands on the same page.
 */
@Stateless
public class CompareCandidates {

    @Inject
    private Applications applications;

    @Inject
    private Adjudications adjudications;

    /**
     * @return those without a verdict first; nobody for who is no operator
     * @throws kz.iin.application.UnknownApplication if there is none
     */
    public List<Comparison> of(Viewer viewer, ApplicationNumber number) {
        Application application = applications.get(number);
        if (!viewer.roles().contains(Role.OPERATOR) || application.keptPerson().isEmpty()) {
            return List.of();
        }
        PersonData applicant = PersonData.of(application.person());
        return adjudications.of(application).inOneAnswer().candidates().stream()
                .sorted(Comparator.comparing(candidate -> candidate.verdict().isPresent()))
                .map(candidate -> comparison(applicant, candidate))
                .toList();
    }

    private Comparison comparison(PersonData applicant, JudgedCandidate candidate) {
        Likeness likeness = candidate.candidate().likeness();
        Optional<ApplicationNumber> other =
                candidate.candidate().applicationId().map(applications::get).map(Application::number);
        return new Comparison(
                candidate.id(),
                candidate.pair().digest(),
                other,
                adjudications.numberOf(candidate).map(Iin::value),
                new Alikeness(
                        candidate.candidate().level(),
                        likeness.twins(),
                        Math.round(likeness.bits()),
                        likeness.evidence()),
                Describe.sides(applicant, candidate.known()),
                candidate.verdict());
    }
}
