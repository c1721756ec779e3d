package kz.iin.duplicates.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.iin.duplicates.RawName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTokensTest {

    @ParameterizedTest
    @CsvSource({
        "Жұмағұлов, ZHUMAGULOV",
        "Қасымжомарт, QASYMZHOMART",
        "Ғани, GANI",
        "Щукин, SHCHUKIN",
        "Oʻgʻuz, OGUZ",
        "Gʻulomov, GULOMOV",
        "Şəhriyar, SAHRIYAR",
        "Işık, ISIK",
        "Müller, MULLER",
        "Straße, STRASSE",
        "Łukasz, LUKASZ",
        "Nguyễn, NGUYEN",
        "გიორგი, GIORGI",
        "Παπαδόπουλος, PAPADOPOULOS",
        "王, WANG",
        "ＩＶＡＮ, IVAN"
    })
    void a_word_is_brought_to_latin_capitals(String written, String latin) {
        assertThat(texts(RawName.of(written, null, null))).containsExactly(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Жумагулов, Zhumagulov",
        "Жұмағұлов, Jumagulov",
        "Қайрат, Kairat",
        "Ғалымжан, Galymzhan",
        "Хусаинов, Khussainov",
        "Юлдашев, Yo'ldoshev",
        "Гулямов, G'ulomov",
        "Шахриёр, Şəhriyar",
        "Чагатай, Çağatay",
        "Джемаль, Cemal",
        "Мухаммад, Muhammed",
        "Мухаммед, محمد",
        "Хасан, حسن",
        "Hadi, الهادي",
        "Наима, نعيمة",
        "Ли, 李",
        "Ван, Wang",
        "Сяомин, Xiaoming",
        "Нгуен, Nguyễn",
        "Георгий, გიორგი",
        "Шмидт, Schmidt",
        "Вуйцик, Wójcik",
        "Хитров, Hitrov",
        "Чжан, Zhang",
        "Арутюнян, Հարությունյան",
        "Христос, Χρήστος",
        "Джонсон, Johnson"
    })
    void spellings_of_one_name_sound_alike(String one, String other) {
        assertThat(only(one).soundsLike(only(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Иванов, Петров", "Айгуль, Айнур", "Hasan, Husnora", "Kim, Lee", "Марат, Болат"})
    void other_names_sound_otherwise(String one, String other) {
        assertThat(only(one).soundsLike(only(other))).isFalse();
    }

    @Test
    void words_of_kinship_and_particles_are_left_out() {
        RawName name = RawName.of("van der Berg", "Əli", "Məmməd oğlu");

        assertThat(texts(name)).containsExactly("BERG", "ALI", "MAMMAD");
    }

    @Test
    void a_particle_that_is_all_of_a_part_stays() {
        assertThat(texts(RawName.of("Ли", "Де", null))).containsExactly("LI", "DE");
    }

    @Test
    void an_apostrophe_does_not_part_a_word_and_a_hyphen_does() {
        assertThat(texts(RawName.of("O'Brien-D’Arcy", null, null))).containsExactly("OBRIEN", "DARCY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Иваноv", "Иbанов", "Иванoв"})
    void letters_of_the_other_keyboard_are_seen_through(String mixed) {
        assertThat(only(mixed).soundsLike(only("Иванов"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "-", "\u0000", "😀", "123", "\u202E\u202C", "\u0301"})
    void what_holds_no_letter_is_no_name(String written) {
        assertThat(NameTokens.of(RawName.of(written, written, written))).isEmpty();
    }

    @Test
    void directions_and_controls_inside_a_name_are_not_seen() {
        assertThat(texts(RawName.of("\u202EIva\u00ADnov\u202C", null, null))).containsExactly("IVANOV");
    }

    @Test
    void a_name_without_end_is_read_as_far_as_names_go() {
        List<NameToken> words = NameTokens.of(RawName.of("Б".repeat(200), "а ".repeat(200), null));

        assertThat(words).hasSize(7);
        assertThat(words.get(0).text()).hasSize(64);
    }

    @Test
    void letters_that_nothing_transliterates_stay_as_they_are() {
        assertThat(texts(RawName.of("ꓠꓡ", null, null))).hasSize(1);
    }

    private static List<String> texts(RawName name) {
        return NameTokens.of(name).stream().map(NameToken::text).toList();
    }

    private static NameToken only(String word) {
        List<NameToken> words = NameTokens.of(RawName.of(word, null, null));
        assertThat(words).hasSize(1);
        return words.get(0);
    }
}
