package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.calendar.Term;
import kz.iin.decision.Check;
import kz.iin.decision.Finding;

/**
 * Where an application stands, what was found, and which operator works on it. Lists and maps are not here: EclipseLink 4 finds
 * no one-to-many relation of a mapped superclass.
 */
@MappedSuperclass
abstract class Progress extends Filing {

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    /** Null while no operator has the application. */
    @Embedded
    private ClaimColumns claim;

    /** Null unless an operator would form the number although a check did not pass. */
    @Embedded
    private ProposalColumns proposal;

    /** Null unless the applicant took the application back. */
    @Embedded
    private WithdrawalColumns withdrawal;

    protected Progress() {}

    Progress(long sequence, Submission submission, Instant at, Term term) {
        super(sequence, submission, at, term);
        this.status = ApplicationStatus.DRAFT;
    }

    /** Moves on and keeps it in the journal; whoever calls it is a verb of the application. */
    abstract void moveTo(ApplicationStatus next, Instant at);

    abstract Checks checks();

    /** The sign-in names of all who proposed to form the number: what is put here is kept. */
    abstract Set<String> proposers();

    /** The one place where the status changes. */
    final void stand(ApplicationStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new IllegalMove(number(), status, next);
        }
        status = next;
        statusSince = at;
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
        endClaim();
    }

    final void endClaim() {
        claim = null;
    }

    /**
     * The applicant takes the application back.
     *
     * @throws IllegalMove when there is a decision, or a withdrawal before this one
     */
    public void withdraw(Withdrawal taken, Instant at) {
        moveTo(ApplicationStatus.WITHDRAWN, at);
        endClaim();
        withdrawal = new WithdrawalColumns(taken);
    }

    /**
     * An operator would form the number although a check did not pass, and leaves the decision to another one.
     *
     * @throws NotAwaitingDecision when it does not await one
     * @throws ClaimedByAnother when another operator works on it
     * @throws OwnDecision when he proposed it before
     */
    public void propose(Proposal made) {
        if (status != ApplicationStatus.AWAITING_DECISION) {
            throw new NotAwaitingDecision(number(), status);
        }
        requireNotOfAnother(made.operator(), made.at());
        if (proposal().map(Proposal::operator).filter(made.operator()::equals).isPresent()) {
            throw new OwnDecision(number());
        }
        endClaim();
        proposal = new ProposalColumns(made);
        proposers().add(made.operator());
    }

    /** What was proposed was about other data, or about other findings. Who proposed it decides nothing all the same. */
    final void forgetProposal() {
        proposal = null;
    }

    final void requireNeverProposedBy(String operator) {
        if (proposers().contains(operator)) {
            throw new OwnDecision(number());
        }
    }

    /**
     * Who turned a check that had not passed overrode it: with four eyes he does not form the number too, unless another one
     * proposed it.
     *
     * @throws OwnDecision when he would
     */
    public void requireNotTurnedBy(String operator) {
        if (isTurnedBy(operator)) {
            throw new OwnDecision(number());
        }
    }

    private boolean isTurnedBy(String operator) {
        return proposal().isEmpty() && checks().areTurnedBy(operator);
    }

    /** Whether he had his say where two have to agree, so that another one forms the number: he judged, or turned a check. */
    public boolean isLeftToAnother(String operator, boolean judged) {
        return !needsSecond(operator, true) && (judged || isTurnedBy(operator));
    }

    /** Present when an operator would form the number although a check did not pass; it stays beside the decision. */
    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal).map(ProposalColumns::proposal);
    }

    public List<RecordedFinding> recordedFindings() {
        return checks().recorded();
    }

    public List<Finding> findings() {
        return checks().recorded().stream().map(RecordedFinding::finding).toList();
    }

    /** Whether a registry was asked that about the person: then it must answer before a decision. */
    public boolean isAsked(Check check) {
        return check.isAsked() && (check != Check.GBDFL_LATIN_NAME || isAskedByLatinName());
    }

    /** The checks whose answer is still waited for. */
    public List<Check> awaited() {
        boolean isUnanswered = status == ApplicationStatus.REGISTERED || status == ApplicationStatus.CHECKING;
        return isUnanswered ? checks().unanswered() : List.of();
    }

    /** Whether a check did not pass: to form the number all the same is to override it. */
    public boolean hasRedFinding() {
        return findings().stream().anyMatch(finding -> !finding.passed());
    }

    /** Whether the operator may only propose to form the number: he did, or a check did not pass and four eyes are asked for. */
    public boolean needsSecond(String operator, boolean fourEyes) {
        return status == ApplicationStatus.AWAITING_DECISION
                && proposal()
                        .map(Proposal::operator)
                        .map(operator::equals)
                        .orElseGet(() -> fourEyes && hasRedFinding());
    }

    final void requireUnderCheck() {
        if (!status.isUnderCheck()) {
            throw new IllegalMove(number(), status, ApplicationStatus.CHECKING);
        }
    }

    final void requireForOperator(String operator, Instant at) {
        if (status != ApplicationStatus.AWAITING_DECISION && status != ApplicationStatus.ADJUDICATION) {
            throw new NotAwaitingDecision(number(), status);
        }
        requireNotOfAnother(operator, at);
    }

    /**
     * An adjudicator looks whether the person is somebody known, also when the data behind a number have changed.
     *
     * @throws NotAwaitingDecision when there is nothing for an operator to do
     * @throws ClaimedByAnother when another operator works on it
     */
    public void requireForAdjudicator(String operator, Instant at) {
        if (!status.hasNumber()) {
            requireForOperator(operator, at);
        }
    }

    final void requireNotOfAnother(String operator, Instant at) {
        if (claimAt(at).filter(held -> !held.isOf(operator)).isPresent()) {
            throw new ClaimedByAnother(number());
        }
    }

    public ApplicationStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    /** Present once the applicant took the application back. */
    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal).map(WithdrawalColumns::withdrawal);
    }

    /** Who works on the application at that moment. */
    public Optional<Claim> claimAt(Instant at) {
        return Optional.ofNullable(claim).map(ClaimColumns::claim).filter(held -> held.holdsAt(at));
    }
}
