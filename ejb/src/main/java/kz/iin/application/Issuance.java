package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import kz.iin.calendar.Term;
import kz.iin.number.Iin;
import kz.iin.person.Person;

/** From the registration of the number in GBD FL to the certificate in the hands of its recipient, or to its annulment. */
@MappedSuperclass
abstract class Issuance extends Progress {

    /** Null until somebody decides. */
    @Embedded
    private Verdict verdict;

    /** Null until GBD FL has confirmed the number. */
    @Embedded
    private Registration registration;

    /** Null unless the number was annulled. */
    @Embedded
    private AnnulmentColumns annulment;

    /** Null until there is a certificate; it stays when another takes its place. */
    @Column(name = "first_issued_at")
    private Instant firstIssuedAt;

    protected Issuance() {}

    Issuance(long sequence, Submission submission, Instant at, Term term) {
        super(sequence, submission, at, term);
    }

    /** What MTsRIAP holds against the number. */
    abstract Disputes disputed();

    /**
     * GBD FL has the number, whatever it said before: the certificate may be made. A second confirmation changes nothing.
     *
     * @param registeredAt when it was registered, by the clock of GBD FL
     * @return whether it is news
     * @throws IllegalMove when there is no number
     */
    public boolean confirmRegistration(Instant registeredAt, Instant at) {
        if (isRegistered() || status() == ApplicationStatus.ANNULLED) {
            return false;
        }
        requireNumber();
        registration = new Registration(registeredAt, at);
        disputed().settleRejections(at);
        return true;
    }

    final boolean isRegistered() {
        return registration != null;
    }

    /** Whether MTsRIAP holds something against the number that is not settled. */
    public boolean isDisputed() {
        return disputed().areOpen();
    }

    /** The certificate could not be made; it is tried again at that moment. */
    public void postponeCertificate(Instant until) {
        registration.postponeCertificate(until);
    }

    /**
     * The certificate is made.
     *
     * @throws IllegalMove when GBD FL has not confirmed the number, or it is in dispute
     */
    public void issue(String certificate, Instant at) {
        if (!isRegistered()) {
            throw new IllegalMove(number(), status(), ApplicationStatus.ISSUED);
        }
        moveUndisputed(ApplicationStatus.ISSUED, at);
        registration.issue(certificate);
        firstIssuedAt = firstIssuedAt == null ? at : firstIssuedAt;
    }

    /** Whether the term of the service runs still: a certificate that takes the place of another has none. */
    public boolean isResultAwaited() {
        return firstIssuedAt == null && status().isResultAwaited();
    }

    /**
     * The recipient has the certificate. Told again, it changes nothing.
     *
     * @return whether it is news
     * @throws OtherCertificate when it is not the one in force
     * @throws IllegalMove when there is none, or its number is in dispute
     */
    public boolean handOver(HandOver handOver, Instant at) {
        if (certificateNumber()
                .filter(inForce -> !inForce.equals(handOver.certificate()))
                .isPresent()) {
            throw new OtherCertificate(number());
        }
        if (status() == ApplicationStatus.HANDED_OVER) {
            return false;
        }
        moveUndisputed(ApplicationStatus.HANDED_OVER, at);
        return true;
    }

    /** The sign-in name of the operator who answers for the decision. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(verdict).map(Verdict::operator);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(verdict).map(Verdict::at);
    }

    final void keep(Verdict taken) {
        verdict = taken;
    }

    /**
     * The number was formed wrongly: no certificate shows it any more, and nothing that is held against it matters. Told
     * again, it changes nothing.
     *
     * @return whether it is news
     * @throws OwnDecision when the operator had it formed himself
     * @throws IllegalMove when there is no number
     */
    public boolean annul(Annulment taken, Instant at) {
        if (status() == ApplicationStatus.ANNULLED) {
            return false;
        }
        if (decidedBy().filter(taken.operator()::equals).isPresent()) {
            throw new OwnDecision(number());
        }
        moveTo(ApplicationStatus.ANNULLED, at);
        annulment = new AnnulmentColumns(taken, disputed().existingIin());
        disputed().settleReports(taken.operator(), at);
        disputed().settleRejections(at);
        if (isRegistered()) {
            registration.endCertificate();
        }
        return true;
    }

    /** The number that the person had before; present when one was told and not settled until the annulment. */
    public Optional<Iin> earlierNumber() {
        return Optional.ofNullable(annulment).flatMap(AnnulmentColumns::existingIin);
    }

    /** Whether GBD FL has said that it does not register the number, and not registered it since. */
    public boolean isRejected() {
        return disputed().hasOpenRejection();
    }

    /** Present once the number is annulled. */
    public Optional<Annulment> annulment() {
        return Optional.ofNullable(annulment).map(AnnulmentColumns::annulment);
    }

    /**
     * The data of the person who has the number are corrected; the number stays (Law 223). GBD FL has to confirm them, and a
     * new certificate takes the place of the one that shows the earlier data.
     *
     * @throws IllegalMove when there is no number
     * @throws StaleVersion when the officer saw earlier data
     */
    public PastCorrection correct(PersonCorrection corrected, Instant at) {
        requireNumber();
        Person before = person();
        amend(corrected.correction());
        registration = null;
        if (status() != ApplicationStatus.FORMED) {
            moveTo(ApplicationStatus.FORMED, at);
        }
        return new PastCorrection(self(), corrected.correction(), before, at).because(corrected.reason());
    }

    final void requireNumber() {
        if (!status().hasNumber()) {
            throw new IllegalMove(number(), status(), ApplicationStatus.FORMED);
        }
    }

    /** The application itself. */
    abstract Application self();

    private void moveUndisputed(ApplicationStatus next, Instant at) {
        if (isDisputed()) {
            throw new IllegalMove(number(), status(), next);
        }
        moveTo(next, at);
    }

    /** Of the certificate in force. */
    public Optional<String> certificateNumber() {
        return Optional.ofNullable(registration).map(Registration::certificateNumber);
    }
}
