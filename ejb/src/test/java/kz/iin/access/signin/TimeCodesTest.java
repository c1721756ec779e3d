package kz.iin.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    /** The secret of the test vectors (RFC 6238, appendix B). */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final TimeCodes codes = new TimeCodes();

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertThat(codes.at(Instant.ofEpochSecond(second), SECRET)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true", "60, true", "119, true", "120, false"})
    void a_code_counts_one_step_before_and_after_its_own(long second, boolean counts) {
        String code = codes.at(Instant.ofEpochSecond(75), SECRET);

        assertThat(codes.step(SECRET, code, Instant.ofEpochSecond(second), 0).isPresent())
                .isEqualTo(counts);
    }

    @Test
    void a_code_of_a_step_that_was_used_counts_no_more() {
        Instant now = Instant.ofEpochSecond(75);
        String code = codes.at(now, SECRET);

        assertThat(codes.step(SECRET, code, now, 1)).hasValue(2);
        assertThat(codes.step(SECRET, code, now, 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "1234567", "abcdef", "００００００"})
    void what_is_no_code_counts_never(String typed) {
        assertThat(codes.step(SECRET, typed, Instant.ofEpochSecond(75), 0)).isEmpty();
    }
}
