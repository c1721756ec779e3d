package kz.iin.duplicates.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import kz.iin.duplicates.WrittenDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "19870409, 19870409, EQUAL",
        "19870409, 19870904, SWAPPED",
        "19870409, 19870408, SIMILAR",
        "19870409, 19780409, SIMILAR",
        "19870409, 19872409, SIMILAR",
        "19870409, 19870430, TWO_PARTS",
        "19870409, 19550409, TWO_PARTS",
        "19870409, 19870528, NEAR",
        "19871230, 19880115, NEAR",
        "19870409, 19650408, DIFFERENT",
        "19870409, 19570408, REMOTE",
        "19870409, 19871120, YEAR_ONLY",
        "19870409, 19550130, DIFFERENT",
        "19870409, 1987-04, PARTLY_KNOWN",
        "19870409, 1987, PARTLY_KNOWN",
        "1987, 1987, PARTLY_KNOWN",
        "19870409, 1988, DIFFERENT",
        "19870409, unknown, MISSING",
        "unknown, unknown, MISSING"
    })
    void dates_agree_as_slips_make_them(String one, String other, Agreement agreement) {
        assertThat(DateComparison.of(WrittenDate.read(one), WrittenDate.read(other)))
                .isEqualTo(agreement);
        assertThat(DateComparison.of(WrittenDate.read(other), WrittenDate.read(one)))
                .isEqualTo(agreement);
    }
}
