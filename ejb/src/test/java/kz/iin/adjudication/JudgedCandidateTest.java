package kz.iin.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.duplicates.comparison.Level;
import kz.iin.duplicates.comparison.Likeness;
import kz.iin.duplicates.index.Candidate;
import kz.iin.duplicates.index.Origin;
import org.junit.jupiter.api.Test;

class JudgedCandidateTest {

    private static final Instant AT = Instant.parse("2026-03-02T06:20:00Z");
    private static final Opinion SAME_BY_ONE = new Opinion(Verdict.SAME, "one", "The same picture.");
    private static final Opinion DIFFERENT_BY_ONE = new Opinion(Verdict.DIFFERENT, "one", "Looked again.");
    private static final Opinion DIFFERENT_BY_TWO = new Opinion(Verdict.DIFFERENT, "two", "Another chin.");

    @Test
    void the_last_verdict_stands() {
        assertThat(judged().verdict()).isEmpty();
        assertThat(judged(SAME_BY_ONE, DIFFERENT_BY_TWO).is(Verdict.DIFFERENT)).isTrue();
        assertThat(judged(SAME_BY_ONE, DIFFERENT_BY_TWO).is(Verdict.SAME)).isFalse();
    }

    @Test
    void nobody_reverses_a_verdict_of_his_own() {
        assertThat(judged(SAME_BY_ONE).isReversedBy(DIFFERENT_BY_ONE)).isTrue();
    }

    @Test
    void nor_after_another_has_spoken() {
        assertThat(judged(SAME_BY_ONE, DIFFERENT_BY_TWO).isReversedBy(DIFFERENT_BY_ONE))
                .isTrue();
    }

    @Test
    void another_may_contradict_and_he_himself_may_say_it_again_or_give_another_reason() {
        Opinion forAnotherReason = new Opinion(Verdict.SAME, "one", "The same scar.");

        assertThat(judged().isReversedBy(SAME_BY_ONE)).isFalse();
        assertThat(judged(SAME_BY_ONE).isReversedBy(DIFFERENT_BY_TWO)).isFalse();
        assertThat(judged(SAME_BY_ONE).isReversedBy(SAME_BY_ONE)).isFalse();
        assertThat(judged(SAME_BY_ONE).isReversedBy(forAnotherReason)).isFalse();
    }

    private static JudgedCandidate judged(Opinion... given) {
        Candidate candidate = new Candidate(
                7,
                Origin.APPLICATION,
                Optional.of(17L),
                Optional.empty(),
                new Likeness(21.5, List.of(), false),
                Level.CANDIDATE);
        return new JudgedCandidate(
                3,
                candidate,
                new Pair("0".repeat(64)),
                Optional.empty(),
                List.of(given).stream()
                        .map(opinion -> new StandingVerdict(opinion, AT, 17))
                        .toList());
    }
}
