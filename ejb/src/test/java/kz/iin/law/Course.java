package kz.iin.law;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.application.Annulment;
import kz.iin.application.Application;
import kz.iin.application.Claim;
import kz.iin.application.Confirmation;
import kz.iin.application.Correction;
import kz.iin.application.HandOver;
import kz.iin.application.Papers;
import kz.iin.application.PersonCorrection;
import kz.iin.application.Proposal;
import kz.iin.application.Recipient;
import kz.iin.application.Rejection;
import kz.iin.application.ReportedNumber;
import kz.iin.application.Withdrawal;
import kz.iin.decision.Check;
import kz.iin.decision.Decision;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import kz.iin.decision.RefusalGround;
import kz.iin.number.Iin;
import kz.iin.number.RejectionCode;

/**
 * What becomes of an accepted application, step by step as a case writes it: who, what he does, and with what.
 *
 * @param fourEyes whether they are asked for where a check did not pass
 */
record Course(Proceeding proceeding, boolean fourEyes) {

    private static final String CERTIFICATE = "TUR-IST-2024-00000001";

    private static final ReportedNumber REPORTED = new ReportedNumber(new Iin("800101050003"), "the same face");

    private static final Rejection REJECTED =
            new Rejection(RejectionCode.NUMBER_TAKEN, "of another person", Optional.empty(), Proceeding.LATER);

    /** @return where the application stands after the last step */
    String walk(String steps) {
        Stream.of(steps.split(", ")).map(step -> step.split(" ")).forEach(this::take);
        return proceeding.stands();
    }

    private void take(String... words) {
        switch (words[1]) {
            case "finds" -> proceeding.answer(List.of(words[2]));
            case "answer" -> proceeding.answer(answers(words));
            case "examines" -> application().examine(examined(words[0], words[2]), Proceeding.LATER);
            case "forms" -> form(words[0]);
            case "refuses" -> application().decide(refusal(words[0]), Proceeding.LATER);
            case "annuls" -> application().annul(new Annulment(words[0], "looked at by hand"), Proceeding.LATER);
            case "proposes" -> application().propose(new Proposal(words[0], Proceeding.LATER));
            case "claims" -> application().claim(claim(words[0]), Proceeding.LATER);
            case "releases" -> application().release(words[0], Proceeding.LATER);
            case "withdraws" -> application().withdraw(new Withdrawal(words[0], Optional.empty()), Proceeding.LATER);
            case "corrects" -> application().correct(correction(words[0]), Proceeding.LATER);
            case "amends" -> application().correct(amendment(words[0]), Proceeding.LATER);
            case "suspects" -> application().suspect(Proceeding.LATER);
            case "reports" -> application().report(REPORTED, Proceeding.LATER);
            case "rejects" -> application().reject(REJECTED, Proceeding.LATER);
            case "confirms" -> application().confirmRegistration(Proceeding.LATER, Proceeding.LATER);
            case "issues" -> application().issue(CERTIFICATE, Proceeding.LATER);
            case "hands" -> application().handOver(handOver(words[2]), Proceeding.LATER);
            default -> throw new IllegalArgumentException("no step: " + String.join(" ", words));
        }
    }

    /** As the use case does. */
    private void form(String operator) {
        if (!application().needsSecond(operator, fourEyes)) {
            requireNotTurned(operator);
            application().decide(new Decision.Form(operator), Proceeding.LATER);
        } else if (application().proposal().isEmpty()) {
            application().propose(new Proposal(operator, Proceeding.LATER));
        }
    }

    private void requireNotTurned(String operator) {
        if (fourEyes) {
            application().requireNotTurnedBy(operator);
        }
    }

    private static Finding examined(String operator, String result) {
        return new Finding(
                Check.valueOf(result.substring(1)),
                result.startsWith("+"),
                List.of(),
                Optional.of(new Examination(operator, "looked at by hand")));
    }

    /** All passed, but those that the step names. */
    private static List<String> answers(String... words) {
        List<String> failed = List.of(words).subList(2, words.length);
        return Proceeding.ALL_PASSED.stream()
                .map(passed -> passed.replace('+', '-'))
                .map(answer -> failed.contains(answer) ? answer : answer.replace('-', '+'))
                .toList();
    }

    private static Decision refusal(String operator) {
        return new Decision.Refuse(operator, Map.of(RefusalGround.CONTRARY_TO_LAW, "looked at by hand"));
    }

    private static Claim claim(String operator) {
        return new Claim(operator, Proceeding.LATER, Proceeding.LATER.plus(1, ChronoUnit.HOURS));
    }

    private PersonCorrection amendment(String officer) {
        return new PersonCorrection(correction(officer), "a new passport");
    }

    /** Of the data as they stand. */
    private Correction correction(String officer) {
        return new Correction(
                UUID.randomUUID(),
                application().number(),
                application().dataVersion(),
                officer,
                application().person(),
                Papers.none(),
                List.of());
    }

    private HandOver handOver(String which) {
        return new HandOver(
                which.equals("it") ? CERTIFICATE : "TUR-IST-2024-00000002",
                Optional.empty(),
                "officer",
                Proceeding.LATER,
                new Recipient(application().person().document(), Optional.empty()),
                Confirmation.PAPER_SIGNATURE);
    }

    private Application application() {
        return proceeding.application();
    }
}
