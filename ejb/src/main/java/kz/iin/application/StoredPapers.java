package kz.iin.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.Presented.ExplainedCheck;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Requirement;
import kz.iin.person.Person;
import kz.iin.person.comparison.Difference;

/** The papers of one application, and how they compare with its person as it is now. */
@Entity
@Table(name = "presented_papers")
class StoredPapers {

    @Id
    @Column(name = "application_id")
    private long applicationId;

    /** Null where the mission's system sent none. */
    @Embedded
    private ReadingColumns reading;

    @ElementCollection
    @CollectionTable(name = "reading_difference", joinColumns = @JoinColumn(name = "application_id"))
    private List<DifferenceColumns> differences = new ArrayList<>();

    /** Null where none was stated. */
    private String category;

    @ElementCollection
    @CollectionTable(name = "presented_paper", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "code")
    private Set<String> papersOfCategory = new HashSet<>();

    /** Null where the mission's system said nothing of it. */
    @Embedded
    private CounterCheckColumns check;

    /** Null where there is no check. */
    @Embedded
    private RequirementColumns requirement;

    /** Null where the mission's system said nothing of it. */
    @Embedded
    private ConsentColumns consent;

    protected StoredPapers() {}

    StoredPapers(long applicationId, Papers papers, Person person, Optional<Requirement> derived) {
        this.applicationId = applicationId;
        replace(papers, person, derived);
    }

    /**
     * All as it is from now on: what differed before is forgotten.
     *
     * @param derived from the check among the papers
     */
    final void replace(Papers papers, Person person, Optional<Requirement> derived) {
        reading = papers.reading().map(ReadingColumns::new).orElse(null);
        differences.clear();
        papers.reading().stream()
                .flatMap(read -> read.differences(person).stream())
                .map(DifferenceColumns::new)
                .forEach(differences::add);
        category = papers.category().map(StatedCategory::code).orElse(null);
        check = papers.check().map(CounterCheckColumns::new).orElse(null);
        requirement = derived.map(RequirementColumns::new).orElse(null);
        consent = papers.consent().map(ConsentColumns::new).orElse(null);
        papersOfCategory.clear();
        papers.category().map(StatedCategory::papers).ifPresent(papersOfCategory::addAll);
    }

    Papers papers() {
        return new Papers(Optional.ofNullable(reading).map(ReadingColumns::reading), category(), check(), consent());
    }

    private Optional<CounterCheck> check() {
        return Optional.ofNullable(check).map(CounterCheckColumns::check);
    }

    private Optional<Consent> consent() {
        return Optional.ofNullable(consent).map(ConsentColumns::consent);
    }

    private Optional<ExplainedCheck> explainedCheck() {
        return check().map(seen -> new ExplainedCheck(
                requirement.requirement(), seen.confirmed().stream().sorted().toList()));
    }

    private Optional<StatedCategory> category() {
        return Optional.ofNullable(category).map(code -> new StatedCategory(code, papersOfCategory));
    }

    Presented presented() {
        return new Presented(shownDifferences(), category(), explainedCheck(), consent());
    }

    /** What weighs most first. */
    private List<Difference> shownDifferences() {
        return differences.stream()
                .map(DifferenceColumns::difference)
                .sorted(Comparator.comparing(Difference::severity)
                        .reversed()
                        .thenComparing(Difference::compared)
                        .thenComparing(Difference::element))
                .toList();
    }
}
