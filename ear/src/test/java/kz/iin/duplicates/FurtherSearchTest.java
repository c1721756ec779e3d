package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import kz.iin.duplicates.comparison.Level;
import kz.iin.duplicates.index.Candidate;
import kz.iin.duplicates.index.Candidates;
import kz.iin.duplicates.index.Further;
import kz.iin.duplicates.index.NewPerson;
import kz.iin.duplicates.index.Origin;
import kz.iin.number.Iin;
import kz.iin.run.Patience;
import kz.iin.sample.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Before a number is formed: who became known since the applicant was enrolled, and whom a registry named. */
class FurtherSearchTest {

    private static final long APPLICATION = 1;
    private static final PersonData SOMEBODY = Population.person(1);
    private static final PersonData A_STRANGER = Population.person(2);
    private static final Iin NUMBER = Population.iin(2);
    private static final Patience WAITING = Patience.ofSeconds(20);

    /** In this database, not in one beside it. */
    private static final String WAITS_FOR_A_KEY = """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'advisory'""";

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @Test
    void whoever_became_known_since_is_found() {
        enrol(APPLICATION);
        enrol(2);

        Candidates found = searchAgain(further(Set.of(), Set.of()));

        assertThat(found.ranked()).extracting(Candidate::applicationId).containsExactly(Optional.of(2L));
    }

    @Test
    void whoever_was_shown_is_passed_over() {
        enrol(APPLICATION);
        enrol(2);
        long shown = searchAgain(further(Set.of(), Set.of())).ranked().get(0).personId();
        enrol(3);

        Candidates found = searchAgain(further(Set.of(shown), Set.of(NUMBER)));

        assertThat(found.ranked()).extracting(Candidate::applicationId).containsExactly(Optional.of(3L));
    }

    @Test
    void whom_a_registry_named_is_a_candidate_however_little_the_two_agree() {
        enrol(APPLICATION);
        report(A_STRANGER);

        assertThat(searchAgain(further(Set.of(), Set.of())).isEmpty()).isTrue();
        assertThat(List.of(searchAgain(further(Set.of(), Set.of(NUMBER))), compare(further(Set.of(), Set.of(NUMBER)))))
                .allSatisfy(found -> assertThat(found.ranked()).singleElement().satisfies(named -> {
                    assertThat(named.origin()).isEqualTo(Origin.REPORTED);
                    assertThat(named.iin()).contains(NUMBER);
                    assertThat(named.level()).isEqualTo(Level.CANDIDATE);
                    assertThat(named.likeness().evidence()).isNotEmpty();
                }));
    }

    @Test
    void whom_a_registry_named_and_the_search_finds_is_told_once_by_the_level_of_the_comparison() {
        enrol(APPLICATION);
        report(SOMEBODY);

        assertThat(searchAgain(further(Set.of(), Set.of(NUMBER))).ranked())
                .extracting(Candidate::level)
                .containsExactly(Level.CERTAIN);
    }

    @Test
    void of_more_than_there_is_room_for_the_likeliest_are_told_and_that_there_are_others() {
        enrol(APPLICATION);
        report(A_STRANGER);
        LongStream.rangeClosed(2, 4).forEach(this::enrol);

        Candidates found = searchAgain(new Further(Set.of(), Set.of(NUMBER), 3));

        assertThat(found.ranked())
                .extracting(Candidate::origin)
                .containsOnly(Origin.APPLICATION)
                .hasSize(3);
        assertThat(found.more()).isTrue();
        assertThat(compare(new Further(Set.of(), Set.of(NUMBER), 0)).more()).isTrue();
    }

    @Test
    void whoever_is_being_enrolled_is_waited_for() throws Exception {
        enrol(APPLICATION);

        Candidates found = whileOpen(
                on -> stage.index().enrol(on, 2, SOMEBODY, IndexStage.AT),
                () -> searchAgain(further(Set.of(), Set.of())));

        assertThat(found.ranked()).extracting(Candidate::applicationId).containsExactly(Optional.of(2L));
    }

    @Test
    void whoever_is_enrolled_waits_for_a_formation_and_sees_the_number() throws Exception {
        enrol(APPLICATION);

        Candidates found = whileOpen(
                on -> {
                    stage.index().searchAgain(on, applying(), further(Set.of(), Set.of()));
                    stage.index().holds(on, APPLICATION, NUMBER, Set.of());
                },
                () -> stage.inTransaction(on -> stage.index().enrol(on, 2, SOMEBODY, IndexStage.AT)));

        assertThat(found.ranked()).extracting(Candidate::iin).containsExactly(Optional.of(NUMBER));
    }

    /** What comes meanwhile has to wait for the transaction to end. */
    private Candidates whileOpen(Consumer<Connection> work, Callable<Candidates> meanwhile) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection open = stage.database().connect()) {
            open.setAutoCommit(false);
            work.accept(open);
            Future<Candidates> waiting = other.submit(meanwhile);
            assertThat(WAITING.sees(() -> stage.database().count(WAITS_FOR_A_KEY) > 0))
                    .as("waits for a key")
                    .isTrue();
            open.commit();
            return waiting.get();
        } finally {
            other.shutdown();
        }
    }

    private static Further further(Set<Long> shown, Set<Iin> named) {
        return new Further(shown, named, Candidates.MOST);
    }

    private void enrol(long application) {
        stage.inTransaction(on -> stage.index().enrol(on, application, SOMEBODY, IndexStage.AT));
    }

    private Candidates searchAgain(Further further) {
        return stage.inTransaction(on -> stage.index().searchAgain(on, applying(), further));
    }

    private static NewPerson applying() {
        return new NewPerson(Origin.APPLICATION, Optional.of(APPLICATION), Optional.empty(), SOMEBODY, IndexStage.AT);
    }

    private Candidates compare(Further further) {
        return stage.inTransaction(on -> stage.index().compare(on, SOMEBODY, further));
    }

    private void report(PersonData data) {
        List<NewPerson> told = List.of(NewPerson.reported(NUMBER, data, IndexStage.AT));
        stage.inTransaction(on -> {
            stage.index().reported(on, told);
            return told;
        });
    }
}
