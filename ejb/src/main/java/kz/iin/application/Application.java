package kz.iin.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.iin.calendar.Term;
import kz.iin.decision.Check;
import kz.iin.decision.Decision;
import kz.iin.decision.Finding;
import kz.iin.decision.RefusalGround;
import kz.iin.person.Person;

/**
 * A foreigner's application for an individual identification number.
 *
 * <p>The foreigner comes in person to a mission. The officer compares copy and original and accepts the papers, and with
 * that the application is registered and the clock starts: one working day, the day of filing not counted. What is
 * declined at the counter never becomes an application.
 *
 * <p>At once the two registries are asked: the MVD about the person and the document, GBD FL whether the person has a
 * number already; and whoever is known to us is compared. The answers are kept as findings, beside those of the counter, the
 * good ones too. A registry that is silent only takes time; a candidate who may be the person is adjudicated, and nothing is
 * refused by that.
 *
 * <p>When all findings are in, the application awaits an operator of the MVD, who decides and is named. Either the number
 * is formed, in the same transaction as the decision, or the service is refused on at least one of three grounds, each
 * with its reason. A refusal ends this application; the person may apply again.
 *
 * <p>A formed number is registered in GBD FL, which is asked until it confirms. Then the certificate is made, and the
 * officer hands it over. Until the number is formed, the applicant may withdraw. A number that was formed wrongly is
 * annulled by another operator than the one who decided, and never formed again. Data that were wrong, or have changed, are
 * corrected under the same number: GBD FL is told, and a new certificate takes the place of the old one.
 */
@Entity
@Table(name = "application")
public class Application extends Issuance {

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Move> journal = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Dispute> disputes = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @MapKey(name = "check")
    private Map<Check, FindingRow> findings = new EnumMap<>(Check.class);

    @ElementCollection
    @CollectionTable(name = "refusal_ground", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "ground")
    @Column(name = "reason")
    private Map<RefusalGround, String> refusal = new EnumMap<>(RefusalGround.class);

    /** Also of what came to nothing. */
    @ElementCollection
    @CollectionTable(name = "proposer", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "operator")
    private Set<String> proposers = new HashSet<>();

    protected Application() {}

    /** Registers an accepted application. */
    public Application(long sequence, Submission submission, Instant at, Term term) {
        super(sequence, submission, at, term);
        moveTo(ApplicationStatus.REGISTERED, at);
    }

    /** The registries have been asked. */
    public void startChecks(Instant at) {
        moveTo(ApplicationStatus.CHECKING, at);
    }

    /**
     * Keeps what a registry found, or the counter. When every registry has answered, the application awaits its decision,
     * or first an adjudication if the person may be somebody known. What comes after a withdrawal is not kept.
     */
    public void add(List<Finding> found, Instant at) {
        if (status() != ApplicationStatus.CHECKING && status() != ApplicationStatus.ADJUDICATION) {
            return;
        }
        found.forEach(finding -> checks().put(finding, at));
        if (status() == ApplicationStatus.CHECKING) {
            proceed(at);
        }
    }

    /**
     * Keeps whether the person is somebody known: nobody was found, or every candidate has a verdict. An adjudication ends
     * with it, unless a reported number is a question still.
     */
    public void settle(Finding finding, Instant at) {
        boolean isNews = checks().put(finding, at);
        if (isNews && status().isUnderCheck()) {
            forgetProposal();
        }
        if (!checks().isReportOpen()) {
            proceed(at);
        }
    }

    /** Somebody became known who may be the person, and has no verdict: nobody decides before that. */
    public void suspect(Instant at) {
        if (status().isUnderCheck() && findings.remove(Check.KNOWN_PERSON) != null) {
            forgetProposal();
            if (status() == ApplicationStatus.AWAITING_DECISION) {
                moveTo(ApplicationStatus.ADJUDICATION, at);
            }
        }
    }

    /** To where the findings lead, until a decision is awaited. */
    private void proceed(Instant at) {
        ApplicationStatus next = checks().next();
        if (status() != next && status() != ApplicationStatus.AWAITING_DECISION && status().isUnderCheck()) {
            moveTo(next, at);
        }
    }

    /**
     * The data are as the mission says now: the registries are to be asked again. A reported number is a question again.
     *
     * @throws IllegalMove when there is a decision or a withdrawal
     * @throws StaleVersion when the officer saw earlier data
     */
    public PastCorrection correct(Correction correction, Instant at) {
        requireUnderCheck();
        forgetProposal();
        Person before = person();
        amend(correction);
        ApplicationStatus next =
                checks().hasReportedNumber() ? ApplicationStatus.ADJUDICATION : ApplicationStatus.CHECKING;
        if (status() != next) {
            moveTo(next, at);
        }
        return new PastCorrection(this, correction, before, at);
    }

    /** What was found about the corrected data stands in the place of all but reported numbers. */
    public void startAnew(List<Finding> found, Instant at) {
        checks().startAnew(found, at);
    }

    /**
     * The person may be somebody who has that number: an operator is to look before anybody decides. If the number of this
     * application is formed, it is in dispute until then. Told again, it changes nothing.
     *
     * @return whether it is news
     * @throws IllegalMove after a refusal or a withdrawal
     */
    public boolean report(ReportedNumber reported, Instant at) {
        if (disputed().haveReportOf(reported.iin())) {
            return false;
        }
        if (!status().hasNumber() && status() != ApplicationStatus.ADJUDICATION) {
            forgetProposal();
            moveTo(ApplicationStatus.ADJUDICATION, at);
        }
        checks().report(reported.iin(), at);
        return disputes.add(new Dispute(this, reported, at));
    }

    /**
     * GBD FL does not register the number: it is in dispute until GBD FL confirms it. Told again, it changes nothing.
     *
     * @return whether it is news
     * @throws AlreadyRegistered when the number is confirmed
     * @throws IllegalMove when there is no number
     */
    public boolean reject(Rejection rejection, Instant at) {
        if (status() == ApplicationStatus.ANNULLED || disputed().haveRejectionFor(rejection.code())) {
            return false;
        }
        requireNumber();
        if (isRegistered()) {
            throw new AlreadyRegistered(number());
        }
        return disputes.add(new Dispute(this, rejection, at));
    }

    /**
     * Keeps what an operator found. Whether the person has a number is what a reported number asks: it goes on then, unless a
     * candidate has no verdict; and if the person has none, no reported number is in dispute any more.
     */
    public void examine(Finding finding, Instant at) {
        String operator = finding.examination().orElseThrow().operator();
        if (!status().hasNumber() || !disputed().areAnsweredBy(finding)) {
            requireForOperator(operator, at);
        }
        boolean isNews = checks().put(finding, at);
        if (isNews && status().isUnderCheck()) {
            forgetProposal();
        }
        if (finding.check() == Check.OPERATOR_IIN && finding.passed()) {
            disputed().settleReports(operator, at);
        }
        if (finding.check() == Check.OPERATOR_IIN) {
            proceed(at);
        }
    }

    /**
     * The operator's decision. The number itself is formed by the caller in the same transaction.
     *
     * @throws AlreadyDecided when there is a decision
     * @throws ClaimedByAnother when another operator works on it
     * @throws OwnDecision when the operator ever proposed to form the number: then another one has to decide, whichever way
     * @throws IllegalMove when the application does not await one
     */
    public void decide(Decision decision, Instant at) {
        if (decidedBy().isPresent()) {
            throw new AlreadyDecided(number());
        }
        requireNotOfAnother(decision.operator(), at);
        requireNeverProposedBy(decision.operator());
        endClaim();
        moveTo(decision instanceof Decision.Refuse ? ApplicationStatus.REFUSED : ApplicationStatus.FORMED, at);
        keep(new Verdict(decision, at));
        if (decision instanceof Decision.Refuse refuse) {
            refusal.putAll(refuse.reasons());
        }
    }

    /** Whether there is a decision, and it is this very one. */
    public boolean isDecidedAs(Decision decision) {
        boolean asRefused = decision instanceof Decision.Refuse refuse
                ? refusal.equals(refuse.reasons())
                : status() != ApplicationStatus.REFUSED;
        return decidedBy().filter(decision.operator()::equals).isPresent() && asRefused;
    }

    @Override
    void moveTo(ApplicationStatus next, Instant at) {
        Move move = new Move(this, status(), next, at);
        stand(next, at);
        journal.add(move);
    }

    public List<Move> journal() {
        return List.copyOf(journal);
    }

    public List<Dispute> disputes() {
        return List.copyOf(disputes);
    }

    @Override
    Application self() {
        return this;
    }

    @Override
    Disputes disputed() {
        return new Disputes(disputes);
    }

    @Override
    Checks checks() {
        return new Checks(this, findings);
    }

    @Override
    Set<String> proposers() {
        return proposers;
    }

    public Map<RefusalGround, String> refusal() {
        return Map.copyOf(refusal);
    }
}
