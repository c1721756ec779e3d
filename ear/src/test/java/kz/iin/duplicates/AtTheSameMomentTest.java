package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.duplicates.index.PersonIndex;
import kz.iin.sample.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Issue 5, point 4: missions that submit the same person at the same moment, each on a connection and a store of its own. */
class AtTheSameMomentTest {

    private static final int PERSONS = 2_000;
    private static final int OF_A_CROWD = 500;

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @Test
    void of_two_missions_that_submit_one_person_at_once_one_sees_the_other() throws Exception {
        AtomicIntegerArray unseen = enrolAtOnce(2, PERSONS, (person, mission) -> Population.person(person));

        assertThat(largest(unseen))
                .as("enrolments of one person without candidates")
                .isEqualTo(1);
    }

    @Test
    void of_four_missions_that_tell_one_person_with_other_documents_at_once_three_see_another() throws Exception {
        AtomicIntegerArray unseen =
                enrolAtOnce(4, OF_A_CROWD, (person, mission) -> Population.told(person, 2 * mission));

        assertThat(largest(unseen))
                .as("enrolments of one person without candidates")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_missions_that_submit_one_person_at_once_one_sees_the_other_although(Slip slip) throws Exception {
        AtomicIntegerArray unseen = enrolAtOnce(
                2,
                OF_A_CROWD,
                (person, mission) ->
                        mission == 0 ? Population.person(person) : slip.told.of(Population.person(person), person));

        assertThat(largest(unseen))
                .as("enrolments of one person without candidates")
                .isEqualTo(1);
    }

    @Test
    void who_has_more_keys_than_may_be_locked_has_the_index_alone() throws Exception {
        AtomicIntegerArray unseen = enrolAtOnce(4, 50, (person, mission) -> ofManyWords(person));

        assertThat(largest(unseen))
                .as("enrolments of one person without candidates")
                .isEqualTo(1);
    }

    /** Words of no other person. */
    private static PersonData ofManyWords(int person) {
        String words = IntStream.range(0, 14)
                .mapToObj(word -> Population.person(1_000_003L * person + word)
                        .names()
                        .get(0)
                        .surname()
                        .orElseThrow())
                .collect(Collectors.joining(" "));
        return told(Population.person(person), RawName.of(words, words, words), WrittenDate.UNKNOWN, Set.of());
    }

    private static PersonData told(PersonData person, RawName name, WrittenDate date, Set<DocumentKey> documents) {
        return new PersonData(List.of(name), date, person.sex(), person.citizenship(), documents, person.birthPlace());
    }

    private enum Slip {
        DAY_AND_MONTH_ARE_SWAPPED(
                (person, index) -> told(person, name(person), person.birthDate().swapped(), Set.of())),
        THE_DAY_IS_UNKNOWN((person, index) -> told(
                person,
                name(person),
                new WrittenDate(person.birthDate().year(), person.birthDate().month(), 0),
                Set.of())),
        THE_DATE_IS_UNKNOWN((person, index) -> told(person, name(person), WrittenDate.UNKNOWN, person.documents())),
        THE_NAME_IS_MISSPELT_AND_THE_DOCUMENT_ANOTHER((person, index) -> told(
                person,
                Population.told(index, 0).names().get(0),
                person.birthDate(),
                Set.of(new DocumentKey("UZB", "ZZ" + index))));

        private final BiTold told;

        Slip(BiTold told) {
            this.told = told;
        }

        private static RawName name(PersonData person) {
            return person.names().get(0);
        }
    }

    private interface BiTold {
        PersonData of(PersonData person, int index);
    }

    private interface Told {
        PersonData of(int person, int mission);
    }

    /** How many saw nobody, for each person. */
    private AtomicIntegerArray enrolAtOnce(int missions, int persons, Told told) throws Exception {
        AtomicIntegerArray unseen = new AtomicIntegerArray(persons);
        CyclicBarrier moment = new CyclicBarrier(missions);
        ExecutorService threads = Executors.newFixedThreadPool(missions);
        try {
            Stream<Callable<Void>> work = IntStream.range(0, missions).mapToObj(mission -> () -> {
                enrol(mission, unseen, moment, told);
                return null;
            });
            for (Future<Void> finished : threads.invokeAll(work.toList())) {
                join(finished);
            }
        } finally {
            threads.shutdownNow();
        }
        return unseen;
    }

    private void enrol(int mission, AtomicIntegerArray unseen, CyclicBarrier moment, Told told)
            throws SQLException, InterruptedException, BrokenBarrierException {
        PersonIndex store = stage.index();
        try (Connection connection = stage.database().connect()) {
            connection.setAutoCommit(false);
            for (int person = 0; person < unseen.length(); person++) {
                moment.await();
                long application = person * 10L + mission + 1;
                boolean nobody = store.enrol(connection, application, told.of(person, mission), IndexStage.AT)
                        .isEmpty();
                connection.commit();
                unseen.addAndGet(person, nobody ? 1 : 0);
            }
        }
    }

    private static int largest(AtomicIntegerArray counts) {
        return IntStream.range(0, counts.length()).map(counts::get).max().orElseThrow();
    }

    private static void join(Future<Void> finished) throws InterruptedException {
        try {
            finished.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
    }
}
