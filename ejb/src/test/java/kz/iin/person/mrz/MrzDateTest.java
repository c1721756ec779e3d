package kz.iin.person.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalInt;
import kz.iin.person.BirthDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrzDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"000229", "240229", "991231", "000101", "<<0229", "<<<<31", "74<<31", "7404<<", "<<<<<<"})
    void a_date_that_there_may_be_is_one(String written) {
        assertThat(MrzDate.isDate(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "230229",
                "740431",
                "740001",
                "741301",
                "740100",
                "740132",
                "<<0230",
                "<<<<32",
                "7<0812",
                "7408",
                "74081",
                "7408122",
                "74-812",
                "\uFF17\uFF140812"
            })
    void any_other_text_is_no_date(String written) {
        assertThat(MrzDate.isDate(written)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MrzDate.parse(written))
                .withMessageStartingWith("date: ");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-15, 240415, 2024-04-15",
        "2024-04-15, 240416, 1924-04-16",
        "2024-04-15, 2404<<, 2024-04",
        "2024-04-15, 2405<<, 1924-05",
        "2024-04-15, 24<<<<, 2024",
        "2024-04-15, 25<<<<, 1925",
        "2024-04-15, 991231, 1999-12-31",
        "2024-04-15, 000229, 2000-02-29",
        "1999-12-31, 991231, 1999-12-31",
        "1999-12-31, 000101, 1900-01-01",
        "2000-01-01, 000101, 2000-01-01",
        "2000-02-29, 000229, 2000-02-29",
        "2101-01-01, 000228, 2100-02-28"
    })
    void the_century_is_the_latest_in_which_the_birth_has_come(LocalDate on, String written, String read) {
        assertThat(MrzDate.parse(written).birthDate(on)).contains(BirthDate.parse(read));
    }

    @Test
    void a_29_february_is_born_only_in_a_century_that_has_it() {
        assertThat(MrzDate.parse("000229").birthDate(LocalDate.of(2000, 2, 28))).isEmpty();
        assertThat(MrzDate.parse("000229").birthDate(LocalDate.of(2100, 3, 1))).contains(BirthDate.parse("2000-02-29"));
    }

    @ParameterizedTest
    @CsvSource({
        "740812, 740812, true",
        "740812, 7408<<, true",
        "7408<<, 740812, true",
        "740812, <<<<<<, true",
        "740812, 740813, false",
        "740812, 740712, false",
        "740812, 730812, false",
        "740812, 73<<<<, false"
    })
    void dates_agree_when_what_both_know_is_the_same(String one, String other, boolean agree) {
        assertThat(MrzDate.parse(one).agreesWith(MrzDate.parse(other))).isEqualTo(agree);
    }

    @Test
    void a_birth_date_is_written_with_the_last_two_digits_of_its_year() {
        assertThat(MrzDate.of(BirthDate.parse("1905-08-12"))).isEqualTo(MrzDate.parse("050812"));
        assertThat(MrzDate.of(BirthDate.parse("2005-08"))).isEqualTo(MrzDate.parse("0508<<"));
        assertThat(MrzDate.of(BirthDate.parse("2005"))).isEqualTo(MrzDate.parse("05<<<<"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100})
    void a_year_has_two_digits(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MrzDate(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty()))
                .withMessage("date: a date that there is");
    }
}
