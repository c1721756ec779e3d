package kz.iin.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Persons whom nobody takes for one another: otherwise every test that files some would stop at an adjudication. */
class StrangerTest {

    private static final List<Stranger> STRANGERS =
            LongStream.range(0, 1_500).mapToObj(Stranger::new).toList();

    private static final List<String> DOCUMENTS =
            STRANGERS.stream().map(Stranger::document).toList();

    @Test
    void the_same_number_is_the_same_person() {
        assertThat(of(7)).isEqualTo(of(7)).isNotEqualTo(of(8));
    }

    @Test
    void no_two_are_born_on_one_day() {
        assertThat(STRANGERS).extracting(Stranger::birthDate).doesNotHaveDuplicates();
    }

    @Test
    void no_two_have_a_name_in_common() {
        assertThat(STRANGERS)
                .flatExtracting(Stranger::surname, Stranger::givenName)
                .doesNotHaveDuplicates();
    }

    /** Of one citizenship and place, names a little alike and a slip in the date were enough: one in ten thousand. */
    @Test
    void no_two_are_born_at_one_place() {
        assertThat(STRANGERS).extracting(Stranger::birthPlace).doesNotHaveDuplicates();
    }

    @Test
    void no_two_documents_are_a_slip_of_the_pen_apart() {
        int closest = IntStream.range(1, STRANGERS.size())
                .flatMap(later ->
                        IntStream.range(0, later).map(earlier -> differing(document(earlier), document(later))))
                .min()
                .orElseThrow();

        assertThat(closest).isGreaterThan(2);
    }

    @Test
    void the_name_is_written_in_both_alphabets_letter_by_letter() {
        assertThat(Stranger.inCyrillic("BAGIRODEKU")).isEqualTo("БАГИРОДЕКУ");
    }

    private static List<Object> of(long number) {
        Stranger stranger = new Stranger(number);
        return List.of(stranger.surname(), stranger.givenName(), stranger.birthDate(), stranger.document());
    }

    private static String document(int which) {
        return DOCUMENTS.get(which);
    }

    private static int differing(String one, String other) {
        return (int) IntStream.range(0, one.length())
                .filter(place -> one.charAt(place) != other.charAt(place))
                .count();
    }
}
