package kz.iin.duplicates.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.duplicates.People;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.comparison.Agreement;
import kz.iin.duplicates.comparison.Comparison;
import kz.iin.duplicates.comparison.Field;
import kz.iin.duplicates.comparison.Frequencies;
import kz.iin.duplicates.comparison.Likeness;
import kz.iin.duplicates.comparison.Weights;
import kz.iin.duplicates.prepared.PreparedPerson;
import org.junit.jupiter.api.Test;

class EstimationTest {

    private static final int PERSONS = 300;

    @Test
    void how_often_a_field_is_damaged_is_learned_without_the_truth() {
        Estimate estimate = Estimation.of(Weights.standard(), pairs(), PERSONS);

        Weights learned = estimate.weights();
        assertThat(learned.version()).isEqualTo(Weights.standard().version() + 1);
        assertThat(learned.of(Field.BIRTH_DATE, Agreement.EQUAL).m()).isCloseTo(0.75, within(0.1));
        assertThat(learned.of(Field.SURNAME, Agreement.EQUAL).m()).isLessThan(0.1);
        assertThat(learned.of(Field.GIVEN_NAME, Agreement.EQUAL).m()).isGreaterThan(0.9);
    }

    @Test
    void what_is_seen_of_strangers_is_kept() {
        Weights learned = Estimation.of(Weights.standard(), pairs(), PERSONS).weights();

        assertThat(learned.of(Field.BIRTH_DATE, Agreement.EQUAL).u())
                .isEqualTo(
                        Weights.standard().of(Field.BIRTH_DATE, Agreement.EQUAL).u());
    }

    @Test
    void without_pairs_nothing_is_learned() {
        assertThat(Estimation.of(Weights.standard(), Stream.empty(), PERSONS).weights())
                .isEqualTo(Weights.standard());
    }

    @Test
    void the_curve_says_what_each_threshold_finds() {
        Curve curve = new Curve(List.of(
                new ScoredPair(3.2, 0), new ScoredPair(9.9, 1), new ScoredPair(5.5, 1), new ScoredPair(5.1, 0)));

        assertThat(curve.points())
                .containsExactly(
                        new Curve.Point(9, 1, 1, 0.5),
                        new Curve.Point(5, 3, 2 / 3.0, 1),
                        new Curve.Point(3, 4, 0.5, 1));
        assertThat(curve.recallAt(1)).isEqualTo(1);
        assertThat(new Curve(curve.pairs().subList(2, 4)).recallAt(0.5)).isZero();
        assertThat(curve.table().lines()).hasSize(4).first().asString().contains("precision");
    }

    /** Each person and the slipped one of the first half, and as many strangers. */
    private static Stream<Likeness> pairs() {
        People people = new People(1);
        List<PersonData> known = people.some(PERSONS);
        Comparison comparison = new Comparison(Weights.standard(), new Rare());
        List<Likeness> pairs = new ArrayList<>();
        IntStream.range(0, PERSONS).forEach(i -> {
            PreparedPerson one = PreparedPerson.of(known.get(i));
            pairs.add(comparison.compare(PreparedPerson.of(people.slipped(known.get(i))), one));
            pairs.add(comparison.compare(PreparedPerson.of(known.get((i + 1) % PERSONS)), one));
        });
        return pairs.stream();
    }

    /** Every name is as rare. */
    private record Rare() implements Frequencies {

        @Override
        public long ofWord(String text) {
            return 1;
        }

        @Override
        public long ofSound(String sound) {
            return 1;
        }

        @Override
        public long ofCitizenship(String code) {
            return 1;
        }

        @Override
        public long persons() {
            return PERSONS;
        }
    }
}
