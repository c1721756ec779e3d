package kz.iin.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.duplicates.comparison.Level;
import kz.iin.duplicates.comparison.Likeness;
import kz.iin.duplicates.index.Candidate;
import kz.iin.duplicates.index.Origin;
import org.junit.jupiter.api.Test;

class SuspicionTest {

    private static final Instant AT = Instant.parse("2026-03-02T06:20:00Z");

    @Test
    void whoever_has_no_verdict_leaves_it_open() {
        Suspicion suspicion =
                new Suspicion(List.of(judged(1, Optional.of(Verdict.SAME)), judged(2, Optional.empty())), false);

        assertThat(suspicion.isSettled()).isFalse();
        assertThat(suspicion.unjudged()).isEqualTo(1);
        assertThat(new Suspicion(List.of(), false).isSettled()).isTrue();
    }

    @Test
    void those_beyond_are_asked_for_when_everybody_shown_is_another() {
        assertThat(suspicion(Verdict.DIFFERENT, Verdict.DIFFERENT).orMore(true).asksForMore())
                .isTrue();
        assertThat(suspicion(Verdict.DIFFERENT, Verdict.SAME).orMore(true).asksForMore())
                .isFalse();
        assertThat(suspicion(Verdict.DIFFERENT, Verdict.DIFFERENT).asksForMore())
                .isFalse();
    }

    @Test
    void whoever_was_cut_off_elsewhere_is_one_more() {
        assertThat(suspicion().orMore(true).more()).isTrue();
        assertThat(suspicion().orMore(true).orMore(false).more()).isTrue();
        assertThat(suspicion().orMore(false).more()).isFalse();
    }

    @Test
    void one_answer_holds_twenty_those_without_a_verdict_first_and_tells_that_there_are_more() {
        List<JudgedCandidate> judged = IntStream.rangeClosed(1, 20)
                .mapToObj(person -> judged(person, Optional.of(Verdict.DIFFERENT)))
                .toList();
        Suspicion beyond = new Suspicion(
                Stream.concat(judged.stream(), Stream.of(judged(21, Optional.empty())))
                        .toList(),
                false);

        assertThat(new Suspicion(judged, false).inOneAnswer()).isEqualTo(new Suspicion(judged, false));
        assertThat(beyond.inOneAnswer().candidates())
                .extracting(JudgedCandidate::id)
                .hasSize(20)
                .startsWith(21L, 1L, 2L);
        assertThat(beyond.inOneAnswer().more()).isTrue();
    }

    private static Suspicion suspicion(Verdict... verdicts) {
        return new Suspicion(
                Stream.of(verdicts)
                        .map(verdict -> judged(1, Optional.of(verdict)))
                        .toList(),
                false);
    }

    private static JudgedCandidate judged(long personId, Optional<Verdict> verdict) {
        Candidate candidate = new Candidate(
                personId,
                Origin.IMPORTED,
                Optional.empty(),
                Optional.empty(),
                new Likeness(21.5, List.of(), false),
                Level.CANDIDATE);
        return new JudgedCandidate(
                personId,
                candidate,
                new Pair("0".repeat(64)),
                Optional.empty(),
                verdict
                        .map(held -> new StandingVerdict(new Opinion(held, "one", "Looked at by hand."), AT, 17))
                        .stream()
                        .toList());
    }
}
