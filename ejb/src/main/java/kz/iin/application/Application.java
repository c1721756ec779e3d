package kz.iin.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.calendar.Deadline;
import kz.iin.decision.Check;
import kz.iin.decision.Decision;
import kz.iin.decision.Finding;
import kz.iin.decision.RefusalGround;
import kz.iin.number.Iin;

/**
 * A foreigner's application for an individual identification number.
 *
 * <p>The foreigner comes in person to a mission. The officer compares copy and original and accepts the papers, and with
 * that the application is registered and the clock starts: one working day, the day of filing not counted. What is
 * declined at the counter never becomes an application.
 *
 * <p>At once the two registries are asked: the MVD about the person and the document, GBD FL whether the person has a
 * number already. Their answers are kept as findings, the good ones too. A registry that is silent only takes time.
 *
 * <p>When all findings are in, the application awaits an operator of the MVD, who decides and is named. Either the number
 * is formed, in the same transaction as the decision, or the service is refused on at least one of three grounds, each
 * with its reason. A refusal ends this application; the person may apply again.
 *
 * <p>A formed number is registered in GBD FL, which is asked until it confirms. Then the certificate is made, and the
 * officer hands it over. Until the number is formed, the applicant may withdraw.
 */
@Entity
@Table(name = "application")
public class Application extends Filing {

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    /** Null while no operator has the application. */
    @Embedded
    private ClaimColumns claim;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "registration_confirmed_at")
    private Instant registrationConfirmedAt;

    /** When the certificate is to be made, or tried again. */
    @Column(name = "certificate_due_at")
    private Instant certificateDueAt;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Move> journal = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DocumentCopy> copies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "finding", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "check_name")
    private Map<Check, FindingRow> findings = new EnumMap<>(Check.class);

    @ElementCollection
    @CollectionTable(name = "refusal_ground", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "ground")
    @Column(name = "reason")
    private Map<RefusalGround, String> refusal = new EnumMap<>(RefusalGround.class);

    protected Application() {}

    /** Registers an accepted application. */
    public Application(long sequence, Submission submission, Instant at, Deadline deadline) {
        super(sequence, submission, at, deadline);
        submission.copies().forEach(copy -> copies.add(new DocumentCopy(this, copy)));
        this.status = ApplicationStatus.DRAFT;
        moveTo(ApplicationStatus.REGISTERED, at);
    }

    /** The registries have been asked. */
    public void startChecks(Instant at) {
        moveTo(ApplicationStatus.CHECKING, at);
    }

    /**
     * Keeps what a registry found. When every registry has answered, the application awaits its decision. An answer that
     * comes after a withdrawal is not kept.
     */
    public void add(List<Finding> found, Instant at) {
        if (status != ApplicationStatus.CHECKING && status != ApplicationStatus.ADJUDICATION) {
            return;
        }
        found.forEach(finding -> checks().put(finding, at));
        if (status == ApplicationStatus.CHECKING && checks().areAnswered()) {
            moveTo(ApplicationStatus.AWAITING_DECISION, at);
        }
    }

    /**
     * An operator works on the application until that moment, and no other. Claimed again by the same operator, it begins
     * anew.
     */
    public void claim(Claim wanted, Instant at) {
        requireForOperator(wanted.operator(), at);
        claim = new ClaimColumns(wanted);
    }

    /** The operator gives the application back. What is free stays free. */
    public void release(String operator, Instant at) {
        requireNotOfAnother(operator, at);
        claim = null;
    }

    /**
     * The person may be somebody who has that number: an operator is to look before anybody decides. Told again, it changes
     * nothing.
     *
     * @throws IllegalMove when there is a decision or a withdrawal
     */
    public void adjudicate(Iin candidate, Instant at) {
        if (checks().isReported(candidate)) {
            return;
        }
        if (status != ApplicationStatus.ADJUDICATION) {
            moveTo(ApplicationStatus.ADJUDICATION, at);
        }
        checks().report(candidate, at);
    }

    /** Keeps what an operator found. Whether the person has a number is what an adjudication asks: it goes on then. */
    public void examine(Finding finding, Instant at) {
        requireForOperator(finding.examination().orElseThrow().operator(), at);
        checks().put(finding, at);
        if (status == ApplicationStatus.ADJUDICATION && finding.check() == Check.OPERATOR_IIN) {
            moveTo(checks().areAnswered() ? ApplicationStatus.AWAITING_DECISION : ApplicationStatus.CHECKING, at);
        }
    }

    /**
     * The operator's decision. The number itself is formed by the caller in the same transaction.
     *
     * @throws AlreadyDecided when there is a decision
     * @throws ClaimedByAnother when another operator works on it
     * @throws IllegalMove when the application does not await one
     */
    public void decide(Decision decision, Instant at) {
        if (decidedAt != null) {
            throw new AlreadyDecided(number());
        }
        requireNotOfAnother(decision.operator(), at);
        boolean refused = decision instanceof Decision.Refuse;
        claim = null;
        moveTo(refused ? ApplicationStatus.REFUSED : ApplicationStatus.FORMED, at);
        decidedAt = at;
        decidedBy = decision.operator();
        if (refused) {
            refusal.putAll(((Decision.Refuse) decision).reasons());
        }
    }

    /** Whether there is a decision, and it is this very one. */
    public boolean isDecidedAs(Decision decision) {
        boolean asRefused = decision instanceof Decision.Refuse refuse
                ? refusal.equals(refuse.reasons())
                : status != ApplicationStatus.REFUSED;
        return decidedAt != null && decidedBy.equals(decision.operator()) && asRefused;
    }

    /**
     * GBD FL has the number: the certificate may be made. A second confirmation changes nothing.
     *
     * @param registeredAt when it was registered, by the clock of GBD FL
     */
    public void confirmRegistration(Instant registeredAt, Instant at) {
        if (registrationConfirmedAt == null) {
            registrationConfirmedAt = registeredAt;
            certificateDueAt = at;
        }
    }

    /** The certificate could not be made; it is tried again at that moment. */
    public void postponeCertificate(Instant until) {
        certificateDueAt = until;
    }

    /**
     * The certificate is made.
     *
     * @throws IllegalMove when GBD FL has not confirmed the number
     */
    public void issue(String certificate, Instant at) {
        if (registrationConfirmedAt == null) {
            throw new IllegalMove(number(), status, ApplicationStatus.ISSUED);
        }
        moveTo(ApplicationStatus.ISSUED, at);
        certificateNumber = certificate;
    }

    private void requireForOperator(String operator, Instant at) {
        if (status != ApplicationStatus.AWAITING_DECISION && status != ApplicationStatus.ADJUDICATION) {
            throw new NotAwaitingDecision(number(), status);
        }
        requireNotOfAnother(operator, at);
    }

    private void requireNotOfAnother(String operator, Instant at) {
        if (claimAt(at).filter(held -> !held.isOf(operator)).isPresent()) {
            throw new ClaimedByAnother(number());
        }
    }

    private void moveTo(ApplicationStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new IllegalMove(number(), status, next);
        }
        journal.add(new Move(this, status, next, at));
        status = next;
        statusSince = at;
    }

    public ApplicationStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public List<Move> journal() {
        return List.copyOf(journal);
    }

    public List<DocumentCopy> copies() {
        return List.copyOf(copies);
    }

    private Checks checks() {
        return new Checks(findings);
    }

    public List<RecordedFinding> recordedFindings() {
        return checks().recorded();
    }

    public List<Finding> findings() {
        return checks().recorded().stream().map(RecordedFinding::finding).toList();
    }

    /** Who works on the application at that moment. */
    public Optional<Claim> claimAt(Instant at) {
        return Optional.ofNullable(claim).map(ClaimColumns::claim).filter(held -> held.holdsAt(at));
    }

    public Map<RefusalGround, String> refusal() {
        return Map.copyOf(refusal);
    }

    public Optional<String> certificateNumber() {
        return Optional.ofNullable(certificateNumber);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
