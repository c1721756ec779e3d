package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import kz.iin.calendar.Deadline;
import kz.iin.calendar.Term;
import kz.iin.person.Person;

/** What was filed, where and when: the part of an application that no step of its life changes but a correction. */
@MappedSuperclass
abstract class Filing {

    static final int FIRST_VERSION = 1;

    @Id
    private long id;

    @Version
    private int version;

    private ApplicationNumber number;

    @Column(name = "data_version")
    private int dataVersion;

    private String mission;

    @Embedded
    private Receipt receipt;

    /** Not where the data are from before there was this question. */
    @Column(name = "latin_name_asked")
    private boolean latinNameAsked;

    /** Null when it was destroyed. */
    @Embedded
    private Applicant applicant;

    /** Null while the data of the person are kept. */
    @Column(name = "data_destroyed_at")
    private Instant dataDestroyedAt;

    /** Null while the copies of documents are kept. */
    @Column(name = "copies_destroyed_at")
    private Instant copiesDestroyedAt;

    /** Null unless the person was refused before. */
    @Column(name = "refused_application")
    private ApplicationNumber refusedApplication;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Embedded
    private TermColumns term;

    protected Filing() {}

    Filing(long sequence, Submission submission, Instant at, Term term) {
        this.id = sequence;
        this.number = ApplicationNumber.of(sequence, at);
        this.dataVersion = FIRST_VERSION;
        this.mission = submission.mission();
        this.receipt = new Receipt(submission);
        this.applicant = new Applicant(submission.person());
        this.latinNameAsked = submission.person().cyrillicName().isPresent();
        this.registeredAt = at;
        this.term = new TermColumns(term);
    }

    public long id() {
        return id;
    }

    public ApplicationNumber number() {
        return number;
    }

    /** One when the application is registered, one more with each correction of its data. */
    public int dataVersion() {
        return dataVersion;
    }

    public String mission() {
        return mission;
    }

    /** @throws DataDestroyed if the data of the person are gone */
    public Person person() {
        destruction().requireData();
        return applicant.person();
    }

    /** Empty if the data of the person are gone. */
    public Optional<Person> keptPerson() {
        return destruction().data().isPresent() ? Optional.empty() : Optional.of(applicant.person());
    }

    /** Whether GBD FL is asked by the Latin name besides the Cyrillic one. */
    public boolean isAskedByLatinName() {
        return latinNameAsked;
    }

    public Destruction destruction() {
        return new Destruction(Optional.ofNullable(dataDestroyedAt), Optional.ofNullable(copiesDestroyedAt));
    }

    final void amend(Correction correction) {
        if (correction.expectedVersion() != dataVersion) {
            throw new StaleVersion(number, dataVersion);
        }
        applicant = new Applicant(correction.person());
        latinNameAsked = correction.person().cyrillicName().isPresent();
        copiesDestroyedAt = null;
        dataVersion++;
    }

    /**
     * The person was refused before and applies again (Law 88-V, art. 19-1 p. 3).
     *
     * @param refused the application that was refused last; empty when none of the person was
     */
    public void repeat(Optional<ApplicationNumber> refused) {
        if (refused.filter(number::equals).isPresent()) {
            throw new IllegalArgumentException("refusedApplication: another application");
        }
        refusedApplication = refused.orElse(null);
    }

    /** The application of the person that was refused last. */
    public Optional<ApplicationNumber> refusedApplication() {
        return Optional.ofNullable(refusedApplication);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** Counted when the application is registered; a correction does not move it, another calendar does while it runs. */
    public Term term() {
        return term.term();
    }

    public Deadline deadline() {
        return term().deadline();
    }

    /** Whether the application was made by this very request. */
    public boolean isMadeBy(Submission submission) {
        return receipt.isOf(submission);
    }
}
