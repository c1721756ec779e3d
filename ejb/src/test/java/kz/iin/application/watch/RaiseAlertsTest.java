package kz.iin.application.watch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.registry.retention.Mailroom;
import kz.iin.testdb.MigratedDatabase;
import kz.iin.testdb.NativeQueries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amber at ten, red at eleven, due at twelve: each is raised at its second and once. */
class RaiseAlertsTest {

    private static final String AWAITED = """
            insert into application (id, version, number, request_id, request_digest, status, status_since, mission, officer,
                consent_given_on, registered_at, deadline, amber_at, red_at, due_at, surname, birth_date, sex, citizenship,
                birth_place, document_type, document_number, document_issuer, document_issued)
            select id, 1, '2026-' || lpad(id::text, 8, '0'), gen_random_uuid(), 'SPECIMEN', 'CHECKING',
                '2026-03-02T08:00:00Z', 'TUR-IST', 'officer', '2026-03-02', '2026-03-02T08:00:00Z', '2026-03-02',
                '2026-03-02T10:00:00Z', '2026-03-02T11:00:00Z', '2026-03-02T12:00:00Z', 'SPECIMEN', '1990-01-02', 'F', 'TUR',
                'SPECIMEN', 'PASSPORT', 'SPECIMEN', 'TUR', '2020-01-01' from generate_series(1, %d) id""";

    private final List<DeadlineAlert> told = new ArrayList<>();

    @BeforeEach
    @AfterEach
    void nothing_is_awaited() {
        Mailroom.execute("truncate application, deadline_alert cascade");
    }

    @ParameterizedTest
    @CsvSource({
        "09:59:59, ''",
        "10:00:00, 'AMBER'",
        "10:59:59, 'AMBER'",
        "11:00:00, 'AMBER RED'",
        "11:59:59, 'AMBER RED'",
        "12:00:00, 'AMBER RED OVERDUE'"
    })
    void what_has_come_by_then_is_told_to_the_second(String time, String degrees) {
        awaited(1);

        assertThat(raisedAt(time)).containsExactlyInAnyOrderElementsOf(words(degrees));
    }

    @Test
    void each_degree_is_told_when_it_comes_and_never_again() {
        awaited(1);

        assertThat(raisedAt("10:00:00")).containsExactly("AMBER");
        assertThat(raisedAt("10:00:00")).isEmpty();
        assertThat(raisedAt("11:00:00")).containsExactly("RED");
        assertThat(raisedAt("11:00:01")).isEmpty();
        assertThat(raisedAt("12:00:00")).containsExactly("OVERDUE");
        assertThat(raisedAt("18:00:00")).isEmpty();
    }

    @Test
    void of_several_that_fall_due_at_once_each_is_told_by_number_and_mission() {
        awaited(3);

        assertThat(raisedAt("10:00:00")).containsExactly("AMBER", "AMBER", "AMBER");
        assertThat(told)
                .extracting(alert -> alert.application().value() + " " + alert.mission())
                .containsExactlyInAnyOrder("2026-00000001 TUR-IST", "2026-00000002 TUR-IST", "2026-00000003 TUR-IST");
        assertThat(raisedAt("12:00:00")).hasSize(6).containsOnly("RED", "OVERDUE");
        assertThat(MigratedDatabase.rows("select * from deadline_alert")).hasSize(9);
    }

    @Test
    void more_than_a_thousand_are_told_a_thousand_at_a_time_and_none_twice() {
        awaited(1_001);

        assertThat(raisedAt("10:00:00")).hasSize(1_000);
        assertThat(raisedAt("10:01:00")).hasSize(1);
        assertThat(told).extracting(DeadlineAlert::application).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status = 'WITHDRAWN', withdrawn_by = 'officer'", "first_issued_at = '2026-03-02T09:00:00Z'"})
    void nothing_is_told_of_an_application_whose_applicant_awaits_nothing(String ended) {
        awaited(1);
        Mailroom.execute("update application set " + ended);

        assertThat(raisedAt("18:00:00")).isEmpty();
    }

    private static void awaited(int many) {
        Mailroom.execute(AWAITED.formatted(many));
    }

    /** The degrees that are told now and were not before. */
    private List<String> raisedAt(String time) {
        int before = told.size();
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T" + time + "Z"), ZoneOffset.UTC);
        new RaiseAlerts(NativeQueries.entities(), telling(), clock).raise();
        return told.subList(before, told.size()).stream()
                .map(alert -> alert.urgency().name())
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    @SuppressWarnings("unchecked")
    private Event<DeadlineAlert> telling() {
        return (Event<DeadlineAlert>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    if (method.getName().equals("fire")) {
                        told.add((DeadlineAlert) arguments[0]);
                        return null;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
