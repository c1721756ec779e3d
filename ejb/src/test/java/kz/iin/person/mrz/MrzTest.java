package kz.iin.person.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import kz.iin.person.Country;
import kz.iin.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrzTest {

    private static final String NO_FORMAT = "mrz: three lines of 30 characters, or two of 36 or 44";

    @ParameterizedTest
    @CsvSource({"3,29", "3,31", "2,30", "4,30", "2,35", "2,37", "1,36", "3,36", "2,43", "2,45", "1,44", "3,44", "0,0"})
    void a_zone_has_three_lines_of_30_characters_or_two_of_36_or_44(int lines, int length) {
        String text = ("A".repeat(length) + "\n").repeat(lines);

        assertThatIllegalArgumentException().isThrownBy(() -> Mrz.parse(text)).withMessage(NO_FORMAT);
    }

    @Test
    void all_lines_are_of_one_length() {
        String text = Zone.CARD.text();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mrz.parse(text.substring(0, text.length() - 1)))
                .withMessage(NO_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e", "\u0415", "\uFF25", "\u0130", "\u200B", "\u202E", "\u0000", " ", "-", "'", "\u00AB", "\u0663",
                "\uFF13", "\u00C9"
            })
    void only_latin_capitals_ascii_digits_and_fillers_stand_in_a_zone(String other) {
        Zone zone = Zone.PASSPORT.with(1, 6, other);

        assertThatIllegalArgumentException()
                .isThrownBy(zone::read)
                .withMessage("mrz: letters A to Z, digits 0 to 9 and the filler <");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, V, mrz/documentType: ",
        "1, 1, <, mrz/documentType: ",
        "1, 1, 1, mrz/documentType: ",
        "1, 2, 1, mrz/documentType: ",
        "1, 3, <, mrz/issuer: ",
        "1, 4, <, mrz/issuer: ",
        "1, 4, 0, mrz/issuer: ",
        "1, 6, 3, mrz/latinName: ",
        "1, 6, <, mrz/latinName: ",
        "1, 16, <, mrz/latinName: ",
        "2, 1, <, mrz/documentNumber: ",
        "2, 11, 0, mrz/citizenship: ",
        "2, 14, <, mrz/birthDate: ",
        "2, 14, A, mrz/birthDate: ",
        "2, 16, 00, mrz/birthDate: ",
        "2, 16, 13, mrz/birthDate: ",
        "2, 18, 00, mrz/birthDate: ",
        "2, 18, 32, mrz/birthDate: ",
        "2, 21, A, mrz/sex: ",
        "2, 21, 1, mrz/sex: ",
        "2, 24, 0230, mrz/documentExpires: ",
        "2, 22, 110229, mrz/documentExpires: "
    })
    void what_is_written_otherwise_is_refused_by_its_name(int line, int position, String text, String message) {
        Zone zone = Zone.PASSPORT.with(line, position, text);

        assertThatIllegalArgumentException().isThrownBy(zone::read).withMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource({"M,MALE", "F,FEMALE", "<,UNSPECIFIED", "X,UNSPECIFIED"})
    void a_filler_or_an_x_is_an_unspecified_sex(String letter, Sex sex) {
        assertThat(Zone.PASSPORT.with(Element.SEX, letter).read().sex()).isEqualTo(sex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D", "GBO", "GBD", "XXA", "XXB", "XXC", "XXX", "RKS", "UNO", "EUE", "KAZ"})
    void states_and_those_without_one_have_codes_of_one_to_three_letters(String code) {
        Mrz zone = Zone.CARD
                .with(Element.CITIZENSHIP, code)
                .with(Element.ISSUER, code)
                .read();

        assertThat(zone.citizenship()).isEqualTo(code);
        assertThat(zone.issuer()).isEqualTo(code);
        assertThat(new Country(zone.citizenship()).code()).isEqualTo(code);
        assertThat(zone.brokenCheckDigits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"74<<<<,1974", "7408<<,1974-08", "74<<12,1974", "740812,1974-08-12"})
    void a_birth_date_may_be_partly_unknown(String written, String read) {
        Mrz zone = Zone.PASSPORT.with(Element.BIRTH_DATE, written).read();

        assertThat(zone.birthDate().birthDate(LocalDate.of(2024, 4, 15))).hasToString("Optional[" + read + "]");
        assertThat(zone.brokenCheckDigits()).isEmpty();
    }

    @Test
    void dates_may_be_unknown_altogether() {
        Mrz zone = Zone.PASSPORT
                .with(Element.BIRTH_DATE, "")
                .with(Element.EXPIRES, "")
                .read();

        assertThat(zone.birthDate().isUnknown()).isTrue();
        assertThat(zone.birthDate().birthDate(LocalDate.of(2024, 4, 15))).isEmpty();
        assertThat(zone.expires().isUnknown()).isTrue();
        assertThat(zone.brokenCheckDigits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AB2134,AB2134", "7,7", "AB<123456,AB<123456", "ABCDEFGHI,ABCDEFGHI"})
    void fillers_behind_a_number_are_no_part_of_it(String written, String read) {
        assertThat(Zone.PASSPORT.with(Element.DOCUMENT_NUMBER, written).read().documentNumber())
                .isEqualTo(read);
    }

    @Test
    void data_of_the_state_may_follow_a_continued_number() {
        Mrz card = Zone.CARD_OF_A_LONG_NUMBER
                .with(Element.OPTIONAL_DATA, "7349<XYZ12")
                .with(Element.MORE_OPTIONAL_DATA, "ABC")
                .read();

        assertThat(card.documentNumber()).isEqualTo("D23145890734");
        assertThat(card.optionalData()).containsExactly("XYZ12", "ABC");
        assertThat(card.brokenCheckDigits()).isEmpty();
    }

    @Test
    void a_continued_number_may_fill_the_optional_data_up_to_one_filler() {
        String rest = "1234567890123";
        String digit = CheckDigit.of("D23145890" + rest);

        Mrz card = Zone.CARD_OF_A_LONG_NUMBER
                .with(Element.OPTIONAL_DATA, rest + digit)
                .read();

        assertThat(card.documentNumber()).isEqualTo("D23145890" + rest);
        assertThat(card.optionalData()).isEmpty();
        assertThat(card.brokenCheckDigits()).isEmpty();
    }

    @Test
    void a_number_that_is_said_to_go_on_and_does_not_lacks_its_check_digit() {
        Mrz card = Zone.CARD_OF_A_LONG_NUMBER.with(1, 16, "<<<<").read();

        assertThat(card.documentNumber()).isEqualTo("D23145890");
        assertThat(card.brokenCheckDigits()).contains(Element.DOCUMENT_NUMBER);
    }

    @Test
    void the_number_of_a_passport_does_not_go_on() {
        Mrz passport = Zone.PASSPORT.with(2, 10, "<").read();

        assertThat(passport.documentNumber()).isEqualTo("L898902C3");
        assertThat(passport.brokenCheckDigits()).containsExactly(Element.DOCUMENT_NUMBER, Element.ZONE);
    }

    @Test
    void the_text_of_a_zone_tells_nothing() {
        assertThat(Zone.CARD.read()).hasToString("Mrz[TD1, withheld]");
        assertThat(Zone.CARD.read().name()).hasToString("MrzName[withheld]");
    }
}
