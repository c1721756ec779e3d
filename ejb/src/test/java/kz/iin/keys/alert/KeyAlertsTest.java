package kz.iin.keys.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.keys.KeyRing;
import kz.iin.keys.KeyStoreFixture;
import kz.iin.keys.KeySuccession;
import kz.iin.keys.WatchedKeys;
import kz.iin.testdb.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first key ends in spring, the second a year later. */
class KeyAlertsTest {

    @TempDir
    private static Path folder;

    private static KeyRing ring;
    private static Instant end;

    @BeforeAll
    static void two_keys_overlap() throws Exception {
        Path store = folder.resolve("keys.p12");
        KeyStoreFixture.addKey(store, "first", "2026/01/01 00:00:00", 100);
        KeyStoreFixture.addKey(store, "second", "2026/01/01 00:00:00", 465);
        ring = new KeyRing(store, "PKCS12", Optional.of(KeyStoreFixture.PASSWORD), Optional.empty());
        end = ring.signingKey("first").certificate().getNotAfter().toInstant();
    }

    @AfterEach
    void alerts_are_forgotten() throws SQLException {
        try (Connection connection = MigratedDatabase.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from key_alert where purpose = 'tests'");
        }
    }

    @Test
    void an_alert_is_raised_once_sixty_thirty_and_seven_days_ahead_and_at_the_end() throws SQLException {
        assertThat(raised(daysAhead(61), "first")).isEmpty();
        assertThat(raised(daysAhead(60), "first")).containsExactly(60);
        assertThat(raised(daysAhead(59), "first")).isEmpty();
        assertThat(raised(daysAhead(30), "first")).containsExactly(30);
        assertThat(raised(daysAhead(7), "first")).containsExactly(7);
        assertThat(raised(daysAhead(1), "first")).isEmpty();
        assertThat(raised(end.plusSeconds(1), "first")).containsExactly(0);
        assertThat(raised(end.plusSeconds(61), "first")).isEmpty();
    }

    @Test
    void only_the_gravest_alert_is_listed() throws SQLException {
        raised(daysAhead(6), "first");

        assertThat(open()).containsExactly(new KeyAlert("tests", 7, end, daysAhead(6)));
    }

    @Test
    void a_later_key_settles_the_alerts() throws SQLException {
        raised(end.plusSeconds(1), "first");
        raised(end.plusSeconds(2), "first", "second");

        assertThat(open()).isEmpty();
    }

    @Test
    void where_no_key_is_named_nothing_is_said() throws SQLException {
        assertThat(raised(end)).isEmpty();
    }

    private static Instant daysAhead(int days) {
        return end.minus(Duration.ofDays(days));
    }

    private static List<Integer> raised(Instant at, String... names) throws SQLException {
        try (Connection connection = MigratedDatabase.connect()) {
            return new KeyAlerts(connection)
                    .bringUpToDate(watched(names), at).stream()
                            .map(KeyAlert::days)
                            .toList();
        }
    }

    private static List<KeyAlert> open() throws SQLException {
        try (Connection connection = MigratedDatabase.connect()) {
            return new KeyAlerts(connection).open();
        }
    }

    private static WatchedKeys watched(String... names) {
        return new WatchedKeys() {
            @Override
            public String purpose() {
                return "tests";
            }

            @Override
            public KeySuccession keys() {
                return new KeySuccession(ring, List.of(names));
            }
        };
    }
}
