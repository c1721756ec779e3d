package kz.iin.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was changed on days that were reported on long ago is told by the next report, and by that one only. */
class LateChangesTest {

    private static final String FIRST = "2026-R000001";

    private Database database;

    @BeforeEach
    void three_days_are_told() {
        database = FreshSchema.of("late");
        DemoData.load(database);
        Registered.on("2026-05-01", 1, database);
        Registered.on("2026-05-02", 2, database);
        day(1);
        day(2);
        day(3);
    }

    @AfterEach
    void the_database_ends() throws IOException {
        database.close();
    }

    @Test
    void a_corrected_citizenship_is_told_of_the_day_on_which_the_application_was_received() throws Exception {
        corrected("2026-05-05T08:30:00+05");

        String next = day(4);
        String afterIt = day(5);

        assertThat(told(next))
                .isEqualTo(FIRST + " RECEIVED_OF_CITIZENS DEU 0 1, " + FIRST + " RECEIVED_OF_CITIZENS TUR 1 0");
        assertThat(told(afterIt)).isNull();
        assertThat(csv(next)).contains(FIRST + ",2026-05-01,2026-05-01,DELTA,RECEIVED_OF_CITIZENS,,DEU,1,0,,1,\r\n");
        assertThat(read(next).deltas()).singleElement().satisfies(deltas -> {
            assertThat(deltas.earlier()).isEqualTo(FIRST);
            assertThat(deltas.period()).isEqualTo(ReportKind.DAILY.of(LocalDate.parse("2026-05-01")));
        });
    }

    @Test
    void corrected_again_it_is_told_again_to_what_was_told_last() {
        corrected("2026-05-04T11:00:00+05");
        day(4);
        database.execute("update application set citizenship = 'CHN' where id = 1");
        correction("2026-05-05T11:00:00+05", 3);

        assertThat(told(day(5)))
                .isEqualTo(FIRST + " RECEIVED_OF_CITIZENS CHN 0 1, " + FIRST + " RECEIVED_OF_CITIZENS DEU 1 0");
    }

    @Test
    void a_hand_over_that_was_recorded_days_later_is_told_of_its_day() {
        database.execute("""
                insert into certificate (number, application_id, issued_at, sha256, content)
                values ('TUR-IST-2026-00000001', 1, '2026-05-01 13:00+05', sha256('x'), 'x'::bytea);
                insert into hand_over (certificate, application_id, officer, handed_over_at, recorded_at, confirmation)
                values ('TUR-IST-2026-00000001', 1, 'officer.ist', '2026-05-02 10:00+05', '2026-05-04 11:00+05', 'PAPER_SIGNATURE')
                """);

        assertThat(told(day(4))).isEqualTo("2026-R000002 HANDED_OVER - 0 1");
    }

    @Test
    void what_became_known_of_the_same_days_of_last_year_is_told_too() {
        LocalDate lastYear = LocalDate.parse("2025-05-04");
        String earlier = make(ReportKind.DAILY.of(lastYear), lastYear.plusDays(1));
        Registered.on("2025-05-04", 3, database);

        assertThat(told(day(4))).contains(earlier + " RECEIVED - 0 1", earlier + " PENDING - 0 1");
    }

    @Test
    void where_nothing_was_changed_nothing_is_told() {
        assertThat(told(day(4))).isNull();
    }

    private void corrected(String at) {
        database.execute("update application set citizenship = 'DEU' where id = 1");
        correction(at, 2);
    }

    private void correction(String at, int version) {
        database.execute("""
                insert into correction (request_id, request_digest, application_id, data_version, status, officer, corrected_at)
                values (gen_random_uuid(), '\\x00', 1, %d, 'CHECKING', 'officer.ist', '%s')""".formatted(version, at));
    }

    /** Made at nine of the day after, as by the calendar. */
    private String day(int dayOfMay) {
        LocalDate day = LocalDate.of(2026, 5, dayOfMay);
        return make(ReportKind.DAILY.of(day), day.plusDays(1));
    }

    private String make(ReportPeriod period, LocalDate on) {
        Clock nine = Clock.fixed(Instant.parse(on + "T04:00:00Z"), ZoneOffset.UTC);
        return new MakeReport(database::connect, nine).make(period);
    }

    private String told(String edition) {
        return database.text("""
                select string_agg(concat_ws(' ', earlier, measure, coalesce(key, '-'), told, now), ', '
                    order by earlier, measure, key) from report_delta where edition = '%s'""".formatted(edition));
    }

    private String csv(String edition) {
        return database.text(
                "select convert_from(content, 'UTF8') from report where edition = '%s'".formatted(edition));
    }

    private Edition read(String edition) throws SQLException {
        try (Connection connection = database.connect()) {
            return new ReadEdition(connection).of(edition);
        }
    }
}
