package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import kz.iin.duplicates.comparison.Level;
import kz.iin.duplicates.index.Candidate;
import kz.iin.duplicates.index.Candidates;
import kz.iin.duplicates.index.KeyedPerson;
import kz.iin.duplicates.index.NewPerson;
import kz.iin.duplicates.index.NumberInUse;
import kz.iin.duplicates.index.Origin;
import kz.iin.sample.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PersonIndexTest {

    private static final PersonData SOMEBODY = Population.person(1);

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @Test
    void nobody_is_a_candidate_where_nobody_is_known() {
        assertThat(enrol(1, SOMEBODY).isEmpty()).isTrue();
    }

    @Test
    void a_person_is_found_under_another_application() {
        enrol(1, SOMEBODY);

        Candidates candidates = enrol(2, SOMEBODY);

        assertThat(candidates.ranked()).extracting(Candidate::applicationId).containsExactly(Optional.of(1L));
        assertThat(candidates.ranked().get(0).level()).isEqualTo(Level.CERTAIN);
        assertThat(candidates.more()).isFalse();
    }

    @Test
    void a_person_is_not_found_in_its_own_application() {
        enrol(1, SOMEBODY);

        assertThat(enrol(1, SOMEBODY).isEmpty()).isTrue();
        assertThat(stage.database().count("select count(*) from known_person")).isEqualTo(1);
    }

    @Test
    void a_person_told_otherwise_is_found() {
        enrol(1, SOMEBODY);

        assertThat(LongStream.range(0, 4).mapToObj(way -> search(Population.told(1, (int) way))))
                .allMatch(candidates -> candidates.ranked().size() == 1);
    }

    @Test
    void a_person_is_found_by_new_data_and_no_more_by_the_old() {
        enrol(1, withoutDocuments(SOMEBODY));

        revise(1, Population.person(2));

        assertThat(search(Population.person(2)).ranked()).hasSize(1);
        assertThat(search(SOMEBODY).isEmpty()).isTrue();
        assertThat(stage.database().count("select count(*) from person_key"))
                .isEqualTo(KeyedPerson.of(Population.person(2)).keys().length);
    }

    @Test
    void a_person_is_found_by_the_document_before() {
        enrol(1, SOMEBODY);

        revise(1, Population.told(1, 2));

        assertThat(search(SOMEBODY).ranked()).extracting(Candidate::level).containsExactly(Level.CERTAIN);
    }

    @Test
    void the_document_before_stands_behind_the_number_too() {
        enrol(1, SOMEBODY);
        enrol(2, SOMEBODY);
        hold(1, 7);

        revise(1, Population.told(1, 2));

        assertThatExceptionOfType(NumberInUse.class).isThrownBy(() -> hold(2, 8));
    }

    @Test
    void nobody_holds_a_number_who_is_not_in_the_index() {
        assertThatIllegalStateException().isThrownBy(() -> hold(1, 7)).withMessageContaining("enrol");
    }

    @Test
    void whoever_sees_only_what_was_before_the_transaction_is_not_enrolled() {
        assertThatIllegalStateException()
                .isThrownBy(() -> stage.inTransaction(on -> {
                    isolate(on);
                    return stage.index().enrol(on, 1, SOMEBODY, IndexStage.AT);
                }))
                .withMessageContaining("read committed");
    }

    @Test
    void an_application_that_has_ended_is_a_candidate_for_nobody() {
        enrol(1, SOMEBODY);

        end(1);

        assertThat(search(SOMEBODY).isEmpty()).isTrue();
        assertThat(stage.database().count("select count(*) from person_key")).isZero();
    }

    @Test
    void whoever_holds_a_number_is_found_with_it() {
        enrol(1, SOMEBODY);

        hold(1, 7);

        assertThat(search(SOMEBODY).ranked())
                .extracting(Candidate::iin)
                .containsExactly(Optional.of(Population.iin(7)));
    }

    @Test
    void a_document_stands_behind_one_number_in_force() {
        enrol(1, SOMEBODY);
        enrol(2, SOMEBODY);
        hold(1, 7);

        assertThatExceptionOfType(NumberInUse.class).isThrownBy(() -> hold(2, 8));
    }

    @Test
    void a_document_behind_an_annulled_number_may_stand_behind_another() {
        enrol(1, SOMEBODY);
        enrol(2, SOMEBODY);
        hold(1, 7);

        end(1);
        hold(2, 8);

        assertThat(search(SOMEBODY).ranked())
                .extracting(Candidate::iin)
                .containsExactly(Optional.of(Population.iin(8)));
    }

    @Test
    void a_number_stands_behind_one_person() {
        enrol(1, SOMEBODY);
        enrol(2, Population.person(2));
        hold(1, 7);

        assertThatExceptionOfType(NumberInUse.class).isThrownBy(() -> hold(2, 7));
    }

    @Test
    void a_reported_holder_is_found() {
        report(SOMEBODY);

        assertThat(search(SOMEBODY).ranked()).extracting(Candidate::origin).containsExactly(Origin.REPORTED);
    }

    @Test
    void what_is_reported_again_takes_the_place_of_what_was() {
        report(withoutDocuments(SOMEBODY));

        report(Population.person(2));

        assertThat(search(SOMEBODY).isEmpty()).isTrue();
        assertThat(search(Population.person(2)).ranked()).hasSize(1);
    }

    @Test
    void of_more_than_twenty_candidates_the_others_are_told() {
        LongStream.rangeClosed(1, 21).forEach(application -> enrol(application, SOMEBODY));

        Candidates candidates = search(SOMEBODY);

        assertThat(candidates.ranked()).hasSize(20);
        assertThat(candidates.more()).isTrue();
    }

    @Test
    void of_whom_nothing_is_known_nobody_is_a_candidate() {
        enrol(1, nobody());

        assertThat(enrol(2, nobody()).isEmpty()).isTrue();
    }

    private static PersonData withoutDocuments(PersonData person) {
        return new PersonData(
                person.names(), person.birthDate(), person.sex(), person.citizenship(), Set.of(), person.birthPlace());
    }

    private static PersonData nobody() {
        return new PersonData(
                List.of(RawName.of("\u0000", "...", null)),
                WrittenDate.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private static void isolate(Connection connection) {
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private Candidates enrol(long application, PersonData data) {
        return stage.inTransaction(on -> stage.index().enrol(on, application, data, IndexStage.AT));
    }

    private Candidates search(PersonData data) {
        return stage.inTransaction(on -> stage.index().search(on, data));
    }

    private void revise(long application, PersonData data) {
        stage.inTransaction(on -> stage.index().revise(on, application, data, IndexStage.AT));
    }

    private void end(long application) {
        stage.inTransaction(on -> {
            stage.index().end(on, application, IndexStage.AT);
            return application;
        });
    }

    private void hold(long application, long number) {
        stage.inTransaction(on -> {
            stage.index().holds(on, application, Population.iin(number), Set.of());
            return number;
        });
    }

    private void report(PersonData data) {
        List<NewPerson> told = List.of(NewPerson.reported(Population.iin(7), data, IndexStage.AT));
        stage.inTransaction(on -> {
            stage.index().reported(on, told);
            return told;
        });
    }
}
