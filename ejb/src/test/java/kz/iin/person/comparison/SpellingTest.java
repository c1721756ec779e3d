package kz.iin.person.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Thérèse, THERESE",
        "Wałęsa, WALESA",
        "Çağlar, CAGLAR",
        "Yılmaz, YILMAZ",
        "İnan, INAN",
        "Þórsdóttir, THORSDOTTIR",
        "Đorđević, DORDEVIC",
        "Größe, GROESSE",
        "Müller, MUELLER",
        "Jägerskjöld, JAEGERSKJOELD",
        "Åström, AASTROEM",
        "Kjærgård, KJAERGAARD",
        "Søren, SOEREN",
        "Cañon, CANON",
        "Œuvray, OEUVRAY"
    })
    void an_accented_letter_is_written_in_the_first_way_of_the_table(String name, String usual) {
        assertThat(spelled(name))
                .hasValueSatisfying(
                        spelling -> assertThat(spelling.isUsual(usual)).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, MULLER",
        "Müller, MUXXLLER",
        "Cañon, CANXXON",
        "Jägerskjöld, JAGERSKJOLD",
        "Åström, ASTROM",
        "Jägerskjöld, JAGERSKJOELD"
    })
    void the_other_ways_of_the_table_are_read_too(String name, String written) {
        assertThat(spelled(name)).hasValueSatisfying(spelling -> {
            assertThat(spelling.isUsual(written)).isFalse();
            assertThat(spelling.reads(written)).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Щербаков, SHCHERBAKOV",
        "Юрий, IURII",
        "Хрущёв, KHRUSHCHEV",
        "Эльмира, ELMIRA",
        "Объедков, OBIEEDKOV",
        "Цой, TSOI",
        "Ґалаґан, GALAGAN",
        "Љиљана, LJILJANA"
    })
    void a_cyrillic_letter_is_written_in_the_first_way_of_the_table(String name, String usual) {
        assertThat(spelled(name))
                .hasValueSatisfying(
                        spelling -> assertThat(spelling.isUsual(usual)).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"Григорій, HRYHORII", "Юрій, YURII", "Щука, SHTUKA", "Жељко, ZELJKO", "Хаџи, HADJI"})
    void the_ways_of_other_languages_are_read_too(String name, String written) {
        assertThat(spelled(name))
                .hasValueSatisfying(
                        spelling -> assertThat(spelling.reads(written)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ә", "Ғ", "Қ", "Ң", "Ө", "Ұ", "Ү", "Һ", "ә", "ғ", "қ", "Ə", "Ћ", "Ɓ", "安"})
    void a_letter_in_no_table_is_not_made_up(String letter) {
        assertThat(spelled("A" + letter)).isEmpty();
    }

    @Test
    void a_letter_that_no_table_has_loses_its_accents_and_is_not_written_in_the_usual_way() {
        Spelling spelling = spelled("Nguyễn").orElseThrow();

        assertThat(spelling.reads("NGUYEN")).isTrue();
        assertThat(spelling.isUsual("NGUYEN")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "D'Artagnan, DARTAGNAN",
        "D’Artagnan, DARTAGNAN",
        "Oʻktamov, OKTAMOV",
        "Maʼmur, MAMUR",
        "Marie-Elise, MARIE<ELISE",
        "van der Muellen, VAN<DER<MUELLEN",
        "Jr., JR"
    })
    void an_apostrophe_is_left_out_and_a_hyphen_is_a_filler(String name, String usual) {
        assertThat(spelled(name))
                .hasValueSatisfying(
                        spelling -> assertThat(spelling.isUsual(usual)).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"D'Artagnan, D<ARTAGNAN", "Marie-Elise, MARIEELISE", "van der Muellen, VANDER<MUELLEN"})
    void a_state_may_part_the_words_otherwise(String name, String written) {
        assertThat(spelled(name))
                .hasValueSatisfying(
                        spelling -> assertThat(spelling.reads(written)).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"Muller, MUELLER", "Müller, MILLER", "Müller, MUELLERX", "Müller, MUELLE", "Müller, UELLER", "A, ''"})
    void another_name_is_not_read(String name, String written) {
        assertThat(spelled(name))
                .hasValueSatisfying(
                        spelling -> assertThat(spelling.reads(written)).isFalse());
    }

    @Test
    void two_hundred_letters_with_two_ways_each_are_judged_at_once() {
        Spelling spelling = spelled("Ää".repeat(100)).orElseThrow();

        assertThat(spelling.reads("A".repeat(200))).isTrue();
        assertThat(spelling.reads("AE".repeat(200))).isTrue();
        assertThat(spelling.reads("A".repeat(199))).isFalse();
        assertThat(spelling.reads("A".repeat(199) + "B")).isFalse();
    }

    private static Optional<Spelling> spelled(String name) {
        return Spelling.of(List.of(name));
    }
}
