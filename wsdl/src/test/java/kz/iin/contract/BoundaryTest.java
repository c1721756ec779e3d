package kz.iin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of the boundaries of the simple types, tried within a message that is otherwise valid. */
class BoundaryTest {

    private static final Sample APPLICATION = valid("submitApplication.xml");
    private static final Sample REGISTRATION = valid("confirmRegistration.xml");

    @ParameterizedTest
    @ValueSource(strings = {"1950", "1950-03", "1950-03-17", "2000-02-29", "1899-12-31"})
    void a_birth_date_may_lack_its_day_or_its_day_and_month(String birthDate) {
        assertThat(violations(APPLICATION, "birthDate", birthDate)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1950-13",
                "1950-00",
                "1950-02-30",
                "1900-02-29",
                "1950-03-17Z",
                "1950Z",
                "50",
                "--03-17",
                "1950-3",
                ""
            })
    void a_birth_date_that_is_no_date_is_refused(String birthDate) {
        assertThat(violations(APPLICATION, "birthDate", birthDate)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T09:15:00Z", "2026-03-02T14:15:00.123456789+05:00", "2026-03-02T23:59:59-11:30"})
    void a_moment_carries_its_zone(String moment) {
        assertThat(violations(REGISTRATION, "registeredAt", moment)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T09:15:00",
                "2026-03-02",
                "2026-03-02T24:00:00Z",
                "2026-03-02T09:15:00.1234567890Z",
                "12026-03-02T09:15:00Z",
                "-2026-03-02T09:15:00Z",
                "2026-02-30T09:15:00Z",
                "2026-03-02T09:60:00Z"
            })
    void a_moment_that_java_time_cannot_hold_is_refused(String moment) {
        assertThat(violations(REGISTRATION, "registeredAt", moment)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"80010105000", "8001010500033", "80010105000a", "８００１０１０５０００３"})
    void an_iin_is_twelve_ascii_digits(String iin) {
        assertThat(violations(REGISTRATION, "iin", iin)).isNotEmpty();
    }

    private static List<Violation> violations(Sample sample, String element, String value) {
        String changed = sample.text().replaceFirst(">[^<]*</((?:\\w+:)?" + element + ")>", ">" + value + "</$1>");
        assertThat(changed).contains(">" + value + "</");
        return SchemaCheck.violations(sample.schema(), changed);
    }

    private static Sample valid(String name) {
        return Sample.valid()
                .filter(sample -> sample.file().endsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
