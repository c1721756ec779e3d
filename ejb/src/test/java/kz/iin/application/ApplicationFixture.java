package kz.iin.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.calendar.Deadline;
import kz.iin.calendar.Term;
import kz.iin.decision.Check;
import kz.iin.decision.Decision;
import kz.iin.decision.Finding;
import kz.iin.decision.RefusalGround;

/** Applications at every station of their life, all of it in one hour. */
public final class ApplicationFixture {

    static final Instant REGISTERED = Instant.parse("2026-03-02T06:00:00Z");
    static final Instant ANSWERED = Instant.parse("2026-03-02T06:10:00Z");
    static final Instant DECIDED = Instant.parse("2026-03-02T06:20:00Z");
    static final Instant CONFIRMED = Instant.parse("2026-03-02T06:30:00Z");
    static final Instant ISSUED = Instant.parse("2026-03-02T06:40:00Z");
    static final Instant LATER = Instant.parse("2026-03-02T07:00:00Z");

    static final Term TERM = new Term(
            new Deadline(LocalDate.of(2026, 3, 3)),
            Instant.parse("2026-03-03T00:00:00Z"),
            Instant.parse("2026-03-03T12:00:00Z"),
            Instant.parse("2026-03-03T19:00:00Z"));

    static final String CERTIFICATE = "TUR-IST-2026-00000001";
    static final Decision FORM = new Decision.Form("operator");
    static final Map<RefusalGround, String> REASONS = Map.of(RefusalGround.UNRELIABLE_DOCUMENTS, "the seal is false");
    static final Decision REFUSE = new Decision.Refuse("operator", REASONS);

    static final Finding UNKNOWN_PERSON = new Finding(Check.KNOWN_PERSON, true, List.of());

    private static final Check[] ASKED =
            Stream.of(Check.values()).filter(Check::isAsked).toArray(Check[]::new);

    private ApplicationFixture() {}

    public static Application aRegisteredApplication() {
        return registeredAt(REGISTERED, 17);
    }

    /** @param person what is otherwise than in {@link SubmissionFixture}, by its names */
    public static Application aRegisteredApplicationOf(Map<String, String> person) {
        return new Application(17, SubmissionFixture.aSubmissionWith(person), REGISTERED, TERM);
    }

    static Application registeredAt(Instant at, long sequence) {
        return new Application(sequence, SubmissionFixture.aSubmission(), at, TERM);
    }

    public static Application anApplicationUnderCheck() {
        Application application = aRegisteredApplication();
        application.startChecks(REGISTERED);
        application.settle(UNKNOWN_PERSON, REGISTERED);
        return application;
    }

    /** Somebody known may be the person, and no adjudicator has looked. */
    public static Application anApplicationUnderSuspicion() {
        Application application = aRegisteredApplication();
        application.startChecks(REGISTERED);
        return application;
    }

    public static Application anApplicationAwaitingDecision() {
        Application application = anApplicationUnderCheck();
        application.add(answers(), ANSWERED);
        return application;
    }

    public static Application aWithdrawnApplication() {
        Application application = anApplicationUnderCheck();
        application.withdraw(new Withdrawal("officer", Optional.empty()), ANSWERED);
        return application;
    }

    public static Application aRefusedApplication() {
        return decided(REFUSE);
    }

    public static Application aFormedApplication() {
        return decided(FORM);
    }

    static Application aConfirmedApplication() {
        Application application = aFormedApplication();
        application.confirmRegistration(CONFIRMED, CONFIRMED);
        return application;
    }

    public static Application anIssuedApplication() {
        Application application = aConfirmedApplication();
        application.issue(CERTIFICATE, ISSUED);
        return application;
    }

    static List<Finding> answers() {
        return passed(ASKED);
    }

    static List<Finding> passed(Check... checks) {
        return Stream.of(checks)
                .map(check -> new Finding(check, true, List.of()))
                .toList();
    }

    private static Application decided(Decision decision) {
        Application application = anApplicationAwaitingDecision();
        application.decide(decision, DECIDED);
        return application;
    }
}
