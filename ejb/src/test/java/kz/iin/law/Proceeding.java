package kz.iin.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.iin.application.Application;
import kz.iin.calendar.Deadline;
import kz.iin.calendar.Term;
import kz.iin.decision.Check;
import kz.iin.decision.Decision;
import kz.iin.decision.Finding;
import kz.iin.decision.RefusalGround;

/** An application of the ordinary applicant, from its registration to the decision. */
record Proceeding(Application application) {

    /** What the registries answer when nothing is wrong. */
    static final List<String> ALL_PASSED =
            List.of("+MVD_DOCUMENT", "+MVD_REMARKS", "+MVD_IIN", "+GBDFL_DOCUMENT", "+GBDFL_NAME");

    static final Instant LATER = Instant.parse("2024-05-15T09:00:00Z");

    private static final Instant FILED = Instant.parse("2024-05-14T09:00:00Z");

    private static final Term TERM = new Term(
            new Deadline(LocalDate.of(2024, 5, 15)),
            Instant.parse("2024-05-15T02:00:00Z"),
            Instant.parse("2024-05-15T11:30:00Z"),
            Instant.parse("2024-05-15T21:00:00Z"));

    /** Filed, and nobody is asked yet. */
    static Proceeding filed(long sequence) {
        return new Proceeding(new Application(sequence, Applicant.ordinary().applies("TUR-IST"), FILED, TERM));
    }

    /** The registries are asked, and among those whom we know nobody is the person. */
    static Proceeding begun(long sequence) {
        Proceeding proceeding = filed(sequence);
        proceeding.application.startChecks(FILED);
        proceeding.application.settle(new Finding(Check.KNOWN_PERSON, true, List.of()), FILED);
        return proceeding;
    }

    /** @param answers the names of the checks, with a plus when passed */
    void answer(List<String> answers) {
        application.add(
                answers.stream()
                        .map(answer ->
                                new Finding(Check.valueOf(answer.substring(1)), answer.startsWith("+"), List.of()))
                        .toList(),
                LATER);
    }

    /**
     * @param words none; or {@code form}; or {@code refuse} and the grounds
     * @return where the application stands then
     */
    String decide(List<String> words) {
        decision(words).ifPresent(decision -> application.decide(decision, LATER));
        return stands();
    }

    String stands() {
        return application.status().name();
    }

    /** Each ground once, in the order of the law. */
    List<String> proposed() {
        return application.findings().stream()
                .map(Finding::proposedGround)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map(RefusalGround::name)
                .toList();
    }

    private static Optional<Decision> decision(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.get(0).equals("form") ? new Decision.Form("operator") : refusal(words));
    }

    private static Decision refusal(List<String> words) {
        Map<RefusalGround, String> reasons = words.stream()
                .skip(1)
                .map(RefusalGround::valueOf)
                .collect(Collectors.toMap(Function.identity(), ground -> "looked at by hand"));
        return new Decision.Refuse("operator", reasons);
    }
}
