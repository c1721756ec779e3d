package kz.iin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.iin.reference.ReferenceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");

    private final WorkingCalendar calendar = ReferenceFixture.data().astana().days();

    @ParameterizedTest
    @CsvSource({
        "2024-04-12, 2024-04-15",
        "2024-04-13, 2024-04-15",
        "2024-04-30, 2024-05-02",
        "2024-05-03, 2024-05-04",
        "2024-05-04, 2024-05-06",
        "2024-05-06, 2024-05-10",
        "2024-06-14, 2024-06-17",
        "2024-07-05, 2024-07-09",
        "2024-08-29, 2024-09-02",
        "2024-10-24, 2024-10-28",
        "2024-12-13, 2024-12-17",
        "2024-12-31, 2025-01-05",
        "2025-01-05, 2025-01-06",
        "2025-01-06, 2025-01-08",
        "2025-04-18, 2025-04-21",
        "2025-03-20, 2025-03-26",
        "2025-06-05, 2025-06-09",
        "2025-08-29, 2025-09-02",
        "2025-12-31, 2026-01-05",
        "2026-08-28, 2026-08-31"
    })
    void the_deadline_is_the_first_working_day_after_the_day_of_filing(LocalDate filed, LocalDate day) {
        assertThat(Deadline.after(filed, calendar)).isEqualTo(new Deadline(day));
    }

    @Test
    void a_deadline_ends_at_24_00_of_its_day_in_astana() {
        Deadline deadline = new Deadline(LocalDate.of(2024, 4, 15));

        assertThat(deadline.endsAt(ASTANA)).isEqualTo("2024-04-15T19:00:00Z");
    }

    @Test
    void a_deadline_is_stored_as_its_day() {
        DeadlineConverter converter = new DeadlineConverter();
        LocalDate day = LocalDate.of(2024, 4, 15);

        assertThat(DeadlineConverter.class.getAnnotation(Converter.class).autoApply())
                .isTrue();
        assertThat(converter.convertToDatabaseColumn(new Deadline(day))).isEqualTo(day);
        assertThat(converter.convertToEntityAttribute(day)).isEqualTo(new Deadline(day));
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
