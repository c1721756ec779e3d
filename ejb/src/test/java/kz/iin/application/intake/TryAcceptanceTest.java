package kz.iin.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.application.Papers;
import kz.iin.application.Submission;
import kz.iin.application.SubmissionFixture;
import kz.iin.application.intake.TryAcceptance.Tried;
import kz.iin.reference.ReferenceData;
import kz.iin.reference.ReferenceFixture;
import kz.iin.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is tried is judged as what is submitted. */
class TryAcceptanceTest {

    private static final ReferenceData DATA = ReferenceFixture.data();
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void what_the_counter_accepts_falls_short_of_nothing() {
        assertThat(codes(SubmissionFixture.aSubmission())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mission, QQQ-QQQ",
        "consentGivenOn, 2026-03-03",
        "citizenship, KAZ",
        "birthDate, 1890-01-01",
        "documentIssued, 2026-03-03",
        "documentExpires, 2026-03-01",
        "copyKind, OTHER"
    })
    void what_the_counter_declines_falls_short_of_that_alone(String field, String value) {
        Submission submission = SubmissionFixture.aSubmissionWith(Map.of(field, value));

        Unacceptable declined =
                catchThrowableOfType(Unacceptable.class, () -> CounterFixture.accept(DATA, submission, NOW));

        assertThat(codes(submission)).containsExactly(declined.code());
    }

    @Test
    void all_is_told_at_once() {
        Submission submission = SubmissionFixture.aSubmissionWith(
                Map.of("consentGivenOn", "2026-03-03", "documentExpires", "2026-03-01", "copyKind", "OTHER"));

        assertThat(codes(submission)).containsExactly("CONSENT_IN_FUTURE", "DOCUMENT_EXPIRED", "IDENTITY_COPY_MISSING");
    }

    @Test
    void what_is_not_known_yet_is_not_judged() {
        Tried nothing = new Tried(
                "TUR-IST",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Papers.none(),
                Optional.<LocalDate>empty(),
                Set.of(CopyKind.IDENTITY_DOCUMENT));

        assertThat(TryAcceptance.shortcomings(DATA, nothing, NOW)).isEmpty();
    }

    private static List<String> codes(Submission submission) {
        Tried tried = new Tried(
                submission.mission(),
                Optional.of(submission.person().birthDate()),
                Optional.of(submission.person().citizenship()),
                Optional.of(submission.person().document()),
                submission.papers(),
                Optional.of(submission.consentGivenOn()),
                submission.copies().stream().map(CopyContent::kind).collect(Collectors.toSet()));
        return TryAcceptance.shortcomings(DATA, tried, NOW).stream()
                .map(DomainException::code)
                .toList();
    }
}
