package kz.iin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NGUYỄN",
                "Yılmaz",
                "İNAN",
                "Wąsiewicz-Żółć",
                "O'Neill",
                "O’Neill",
                "Oʻktamov",
                "O‘ktamov",
                "Maʼmur",
                "'t Hooft",
                "de la Cruz",
                "Jr.",
                "Đặng",
                "Çağlar",
                "ƏLİYEV",
                "ÞÓRSDÓTTIR",
                "E",
                "Әлиұлы",
                "Қыздарбекова",
                "Ғани",
                "Ілияс",
                "Ў",
                "Нур-Султан"
            })
    void letters_of_one_script_with_apostrophe_hyphen_space_and_full_stop_are_a_name(String part) {
        assertThat(PersonName.of(part, null, null).full()).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna1",
                "Anna٣",
                "Αννα",
                "آنا",
                "安娜",
                "Ａｎｎａ",
                "Anna\u0000",
                "An\tna",
                "An\u202Ena",
                "\u200FAnna",
                "Anna\u2066",
                "An\u200Bna",
                "An\u200Dna",
                "An\u00ADna",
                "Anna\uFEFF",
                "An\u00A0na",
                "An\u034Fna",
                "\u0301Anna",
                "Anna-\u0301",
                "-",
                "'",
                ".",
                "Anna,",
                "Anna<B",
                "Anna@",
                "Anna&",
                "Anna_B"
            })
    void digits_other_scripts_controls_and_invisible_signs_are_no_name(String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of(null, part, null))
                .withMessageStartingWith("givenName: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann\u0430",
                "\u0410nna",
                "Iv\u0430nov\u0430",
                "\u0415RIKSSON",
                "\u0406VANOVA",
                "\u0405MITH",
                "\u0408ONES",
                "O\u2019Nei\u04CFl",
                "\u0391NNA",
                "И\u0061ан",
                "Ив\u0061нов",
                "K\u0443rt"
            })
    void a_letter_of_another_script_is_refused_although_it_looks_the_same(String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of(part, null, null))
                .withMessageStartingWith("surname: ");
    }

    @Test
    void all_parts_are_of_one_script() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of("Иванова", "Anna", null))
                .withMessage("name: all parts Latin or all parts Cyrillic");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of("Ivanova", "Anna", "Петровна"))
                .withMessage("name: all parts Latin or all parts Cyrillic");
    }

    @Test
    void a_name_knows_its_script() {
        PersonName latin = PersonName.of("Ivanova", "Anna", "Petrovna");
        PersonName cyrillic = PersonName.of("Иванова", "Анна", "Петровна");

        assertThat(latin.isLatin()).isTrue();
        assertThat(latin.isCyrillic()).isFalse();
        assertThat(cyrillic.isLatin()).isFalse();
        assertThat(cyrillic.isCyrillic()).isTrue();
    }

    @Test
    void a_surname_alone_or_a_given_name_alone_is_enough() {
        assertThat(PersonName.of("SUKARNO", null, " ").full()).isEqualTo("SUKARNO");
        assertThat(PersonName.of("", "Sukarno", null).full()).isEqualTo("Sukarno");
        assertThat(PersonName.of("", "Sukarno", null).surname()).isEmpty();
    }

    @Test
    void a_patronymic_alone_is_no_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of(null, " ", "Petrovna"))
                .withMessage("name: a surname or a given name");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 99, 100})
    void a_part_has_1_to_100_characters_not_counting_outer_spaces(int length) {
        String part = "A".repeat(length);

        assertThat(PersonName.of("  " + part + "  ", part, part).surname()).contains(part);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 200, 100_000})
    void a_longer_part_is_refused_by_its_name(int length) {
        String part = "A".repeat(length);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of(part, null, null))
                .withMessage("surname: 1 to 100 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of(null, part, null))
                .withMessage("givenName: 1 to 100 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of("Ivanova", null, part))
                .withMessage("patronymic: 1 to 100 characters");
    }

    @Test
    void an_accent_counts_with_its_letter() {
        assertThat(PersonName.of("A\u0301".repeat(100), null, null).full()).hasSize(100);
    }

    @Test
    void an_accent_written_as_its_own_character_is_the_same_name() {
        PersonName composed = PersonName.of("Nov\u00E1k", null, null);
        PersonName decomposed = PersonName.of("Nova\u0301k", null, null);

        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void a_full_name_is_surname_given_name_patronymic_as_written() {
        assertThat(PersonName.of("Yılmaz", "İnan", null).full()).isEqualTo("Yılmaz İnan");
        assertThat(PersonName.of("ИВАНОВА", "Анна", "Петровна").full()).isEqualTo("ИВАНОВА Анна Петровна");
    }

    @Test
    void a_name_in_a_log_line_or_in_an_error_stays_withheld() {
        assertThat(PersonName.of("Ivanova", "Anna", null)).hasToString("PersonName[withheld]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of("Ivanova7", null, null))
                .withMessageNotContaining("Ivanova");
    }
}
