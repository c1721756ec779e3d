package kz.iin.report.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import kz.iin.calendar.Zones;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;
import kz.iin.run.Database;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The clock of the server is wrong, that of the database is right. */
class CommonTimeTest {

    private static final Clock RIGHT = Clock.systemUTC();

    private static Database database;

    @RegisterExtension
    private final Logged log = new Logged(CommonTime.class);

    private final Shifted ours = new Shifted();
    private final CommonTime time = new CommonTime(database::connect, ours);

    @BeforeAll
    static void the_database_starts() {
        database = FreshSchema.of("clock");
    }

    @AfterAll
    static void the_database_ends() throws IOException {
        database.close();
    }

    @Test
    void a_day_that_is_over_on_a_clock_ahead_only_has_no_report() {
        ours.ahead = Duration.ofDays(2);
        ReportPeriod today = ReportKind.DAILY.of(LocalDate.ofInstant(RIGHT.instant(), Zones.ASTANA));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MakeReport(database::connect, time).make(today))
                .withMessageContaining("period: it is over at");
        assertThat(database.count("select count(*) from report_edition")).isZero();
    }

    @Test
    void the_earlier_clock_counts_whichever_it_is() {
        assertThat(time.instant()).isCloseTo(RIGHT.instant(), within(30, ChronoUnit.SECONDS));

        ours.ahead = Duration.ofHours(3);
        assertThat(time.instant()).isCloseTo(RIGHT.instant(), within(30, ChronoUnit.SECONDS));

        ours.ahead = Duration.ofHours(-3);
        assertThat(time.instant())
                .isCloseTo(RIGHT.instant().minus(Duration.ofHours(3)), within(30, ChronoUnit.SECONDS));
    }

    @Test
    void that_they_differ_is_told_once_and_that_they_agree_again_too() {
        ours.ahead = Duration.ofSeconds(20);
        time.instant();
        assertThat(log.records()).isEmpty();

        ours.ahead = Duration.ofMinutes(2);
        time.instant();
        time.instant();
        ours.ahead = Duration.ZERO;
        time.instant();
        time.instant();

        assertThat(log.records()).extracting(LogRecord::getLevel).containsExactly(Level.SEVERE, Level.INFO);
    }

    private static final class Shifted extends Clock {

        private Duration ahead = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return Zones.ASTANA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return RIGHT.instant().plus(ahead);
        }
    }
}
