package kz.iin.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkPrintTest {

    @ParameterizedTest
    @CsvSource({"KZ 0000009, 1, KZ 0000010", "AB99, 1, AB100", "7, 0, 7", "2026-001, 12, 2026-013", "none, 3, none"})
    void the_serials_of_sheets_that_lie_one_on_the_other_are_counted_on(String first, int further, String serial) {
        assertThat(BulkPrint.serial(first, further)).isEqualTo(serial);
    }
}
