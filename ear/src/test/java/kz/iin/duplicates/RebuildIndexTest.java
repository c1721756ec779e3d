package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import kz.iin.duplicates.load.CopyPersons;
import kz.iin.duplicates.load.RebuildIndex;
import kz.iin.sample.Population;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Persons whom another algorithm has prepared, in a form that this one can't read. */
class RebuildIndexTest {

    private static final int PERSONS = 2_500;

    static final String AS_ANOTHER_ALGORITHM = """
        create table if not exists person_key_99 partition of person_key for values in (99);
        create unique index if not exists person_key_99_pk on person_key_99 (key, person_id);
        update known_person set algorithm = 99, prepared = 'of another form';
        update person_key set algorithm = 99;
        delete from person_key where algorithm <> 99""";

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @BeforeEach
    void know() throws Exception {
        try (Connection connection = stage.database().connect()) {
            new CopyPersons(connection).store(Imported.persons(PERSONS, Population::person));
        }
        stage.database().execute(AS_ANOTHER_ALGORITHM);
    }

    @Test
    void persons_of_both_algorithms_are_found_while_the_index_is_rebuilt() {
        assertThat(areFound()).isTrue();
    }

    /** After each batch some are of this algorithm and some of the other. */
    @Test
    void everybody_is_found_and_enrolled_while_the_index_is_being_rebuilt() throws SQLException {
        List<Boolean> found = new ArrayList<>();
        AtomicLong application = new AtomicLong();

        rebuild(prepared -> {
            found.add(areFound());
            enrol(application.incrementAndGet());
        });

        assertThat(found).hasSize(2).doesNotContain(false);
        assertThat(LongStream.rangeClosed(1, 2).filter(this::isApplicantFound).count())
                .isEqualTo(2);
    }

    @Test
    void a_rebuild_that_was_killed_goes_on() throws SQLException {
        assertThatIllegalStateException().isThrownBy(() -> rebuild(true));
        assertThat(ofAnotherAlgorithm()).isEqualTo(500);

        assertThat(rebuild(false)).isEqualTo(500);

        assertThat(ofAnotherAlgorithm()).isZero();
        assertThat(areFound()).isTrue();
    }

    @Test
    void the_old_keys_go_when_nobody_needs_them() throws SQLException {
        assertThatIllegalStateException().isThrownBy(this::drop);

        rebuild(false);
        drop();

        assertThat(stage.database().count("select count(*) from person_key where algorithm = 99"))
                .isZero();
        assertThat(areFound()).isTrue();
    }

    /** Of some of them. */
    private boolean areFound() {
        return LongStream.range(0, PERSONS).filter(index -> index % 100 == 0).allMatch(this::isFound);
    }

    private boolean isFound(long index) {
        return stage.inTransaction(on -> stage.index().search(on, Population.person(index))).ranked().stream()
                .anyMatch(candidate -> candidate.iin().equals(Optional.of(Population.iin(index))));
    }

    /** Somebody whom nobody knows. */
    private static PersonData applicant(long application) {
        return Population.person(PERSONS + application);
    }

    private void enrol(long application) {
        stage.inTransaction(on -> stage.index().enrol(on, application, applicant(application), IndexStage.AT));
    }

    private boolean isApplicantFound(long application) {
        return stage.inTransaction(on -> stage.index().search(on, applicant(application))).ranked().stream()
                .anyMatch(candidate -> candidate.applicationId().equals(Optional.of(application)));
    }

    private long rebuild(boolean dies) throws SQLException {
        return rebuild(prepared -> {
            if (dies) {
                throw new IllegalStateException("killed");
            }
        });
    }

    private long rebuild(LongConsumer told) throws SQLException {
        try (Connection connection = stage.database().connect()) {
            return new RebuildIndex(connection, told).run();
        }
    }

    private void drop() throws SQLException {
        try (Connection connection = stage.database().connect()) {
            new RebuildIndex(connection, prepared -> {}).dropOld();
        }
    }

    private long ofAnotherAlgorithm() {
        return stage.database().count("select count(*) from known_person where algorithm = 99");
    }
}
