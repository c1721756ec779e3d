package kz.iin.person.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.iin.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What ICAO Doc 9303 prints, read by hand. */
class SpecimensTest {

    private static final LocalDate IN_2012 = LocalDate.of(2012, 4, 15);

    @ParameterizedTest
    @MethodSource("kz.iin.person.mrz.Zone#specimens")
    void every_check_digit_of_a_specimen_is_right(Zone specimen) {
        assertThat(specimen.read().brokenCheckDigits()).isEmpty();
    }

    @Test
    void the_specimen_of_a_passport_is_read() {
        Mrz passport = Zone.PASSPORT.read();

        assertThat(passport.format()).isEqualTo(Format.TD3);
        assertThat(passport.documentCode()).isEqualTo("P");
        assertThat(passport.issuer()).isEqualTo("UTO");
        assertThat(passport.name().primary()).isEqualTo("ERIKSSON");
        assertThat(passport.name().secondary()).contains("ANNA MARIA");
        assertThat(passport.documentNumber()).isEqualTo("L898902C3");
        assertThat(passport.citizenship()).isEqualTo("UTO");
        assertThat(passport.birthDate().birthDate(IN_2012)).hasToString("Optional[1974-08-12]");
        assertThat(passport.sex()).isEqualTo(Sex.FEMALE);
        assertThat(passport.expires()).isEqualTo(MrzDate.parse("120415"));
        assertThat(passport.optionalData()).containsExactly("ZE184226B");
    }

    @ParameterizedTest
    @CsvSource({"CARD,TD1", "LARGER_CARD,TD2"})
    void the_specimens_of_cards_are_read(String specimen, Format format) {
        Mrz card = (format == Format.TD1 ? Zone.CARD : Zone.LARGER_CARD).read();

        assertThat(card.format()).as(specimen).isEqualTo(format);
        assertThat(card.documentCode()).isEqualTo("I");
        assertThat(card.issuer()).isEqualTo("UTO");
        assertThat(card.name().name().full()).isEqualTo("ERIKSSON ANNA MARIA");
        assertThat(card.documentNumber()).isEqualTo("D23145890");
        assertThat(card.citizenship()).isEqualTo("UTO");
        assertThat(card.birthDate()).isEqualTo(MrzDate.parse("740812"));
        assertThat(card.sex()).isEqualTo(Sex.FEMALE);
        assertThat(card.expires()).isEqualTo(MrzDate.parse("120415"));
        assertThat(card.optionalData()).isEmpty();
    }

    @Test
    void a_long_number_goes_on_in_the_optional_data() {
        assertThat(Zone.CARD_OF_A_LONG_NUMBER.read().documentNumber()).isEqualTo("D23145890734");
        assertThat(Zone.LARGER_CARD_OF_A_LONG_NUMBER.read().documentNumber()).isEqualTo("D23145890734");
        assertThat(Zone.CARD_OF_A_LONG_NUMBER.read().optionalData()).isEmpty();
        assertThat(Zone.LARGER_CARD_OF_A_LONG_NUMBER.read().optionalData()).isEmpty();
    }

    @Test
    void lines_may_be_broken_and_surrounded_as_a_reader_does_it() {
        String[] lines = Zone.PASSPORT.lines().toArray(String[]::new);

        assertThat(Mrz.parse("\n  " + lines[0] + " \r\n" + lines[1] + "\r\n")).isEqualTo(Zone.PASSPORT.read());
    }

    @ParameterizedTest
    @CsvSource({
        "520727,3",
        "AB2134<<<,5",
        "HA672242<658022549601086<<<<<<<<<<<<<<0,8",
        "D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<,2"
    })
    void the_examples_of_check_digits_are_computed_as_printed(String data, String digit) {
        assertThat(CheckDigit.of(data)).isEqualTo(digit);
    }
}
