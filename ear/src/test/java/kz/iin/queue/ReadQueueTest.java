package kz.iin.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.Page;
import kz.iin.application.reading.ApplicationEntry;
import kz.iin.application.reading.Mission;
import kz.iin.calendar.Urgency;
import kz.iin.person.Country;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Over the applications of the console's fixture: one in each status in Istanbul, two in Ankara, forty-five in Frankfurt. */
class ReadQueueTest {

    private static final Optional<String> ISTANBUL = Optional.of("TUR-IST");
    private static final int EVERYTHING = 100;

    private static Database database;

    private final Instant now = Instant.now(Clock.systemUTC());

    @BeforeAll
    static void there_are_applications() throws Exception {
        database = FreshSchema.of("queues");
        DemoData.load(database);
        try (InputStream script = ReadQueueTest.class.getResourceAsStream("/kz/iin/console/applications.sql")) {
            database.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void the_database_ends() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "CHECKING, 2026-90000001 2026-90000007",
        "ADJUDICATION, 2026-90000008",
        "DECISION, 2026-90000002",
        "REGISTRATION, 2026-90000005",
        "HAND_OVER, 2026-90000003"
    })
    void a_queue_holds_what_waits_for_one_thing(Queue queue, String numbers) throws Exception {
        assertThat(numbers(ISTANBUL, QueueFilter.of(queue))).containsExactlyInAnyOrder(numbers.split(" "));
    }

    @ParameterizedTest
    @EnumSource(
            value = Queue.class,
            names = {"ALL", "CHECKING"})
    void page_after_page_shows_each_once_in_the_order_of_the_queue(Queue queue) throws Exception {
        List<ApplicationEntry> turned = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<ApplicationEntry> page = page(Optional.empty(), QueueFilter.of(queue), after, 7);
            turned.addAll(page.entries());
            after = page.next();
        } while (after.isPresent());

        assertThat(turned)
                .isEqualTo(page(Optional.empty(), QueueFilter.of(queue), Optional.empty(), EVERYTHING)
                        .entries());
        assertThat(turned).hasSizeGreaterThan(45).doesNotHaveDuplicates();
    }

    @Test
    void what_is_due_first_comes_first() throws Exception {
        assertThat(page(Optional.empty(), QueueFilter.of(Queue.CHECKING), Optional.empty(), EVERYTHING)
                        .entries())
                .extracting(entry -> entry.due().endsAt())
                .isSorted();
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void the_urgency_that_is_asked_for_is_the_one_that_is_shown(Urgency urgency) throws Exception {
        Set<String> asked = new TreeSet<>(numbers(Optional.empty(), urgent(urgency)));
        Set<String> shown = new TreeSet<>();
        page(Optional.empty(), QueueFilter.ALL, Optional.empty(), EVERYTHING).entries().stream()
                .filter(entry -> entry.due().urgency() == urgency)
                .forEach(entry -> shown.add(entry.number().value()));

        assertThat(asked).isEqualTo(shown);
    }

    @Test
    void the_queue_of_what_is_overdue_is_all_that_is_overdue() throws Exception {
        assertThat(numbers(ISTANBUL, QueueFilter.of(Queue.OVERDUE)))
                .contains("2026-90000002")
                .doesNotContain("2026-90000004", "2026-90000006");
    }

    @ParameterizedTest
    @CsvSource({
        "öztürk, 2026-90000003",
        "ÖZTÜRK MEH, 2026-90000003",
        "Өзтүрік, 2026-90000003",
        "von der heyden-w, 2026-90000008",
        "MONO, 2026-90000007"
    })
    void a_name_is_found_by_how_it_begins_in_either_alphabet(String typed, String number) throws Exception {
        assertThat(numbers(ISTANBUL, named(typed))).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource({"%", "_", "ZTÜRK", "\\"})
    void a_sign_of_the_database_is_a_letter_like_any_other(String typed) throws Exception {
        assertThat(numbers(ISTANBUL, named(typed))).isEmpty();
    }

    @Test
    void another_mission_is_not_seen_by_asking_for_it() throws Exception {
        QueueFilter ankara = new QueueFilter(
                Queue.ALL,
                Optional.empty(),
                Optional.of("TUR-ANK"),
                Optional.empty(),
                Days.ANY,
                Optional.empty(),
                Optional.empty(),
                Applicants.ANY);

        assertThat(numbers(ISTANBUL, ankara)).isEmpty();
        assertThat(numbers(Optional.empty(), ankara)).hasSize(2);
    }

    @Test
    void status_officer_citizenship_and_days_narrow_together() throws Exception {
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Europe/Istanbul"));
        QueueFilter filter = new QueueFilter(
                Queue.ALL,
                Optional.of(ApplicationStatus.ISSUED),
                ISTANBUL,
                Optional.empty(),
                new Days(Optional.of(today.minusDays(3)), Optional.of(today)),
                Optional.of("officer.ist"),
                Optional.empty(),
                new Applicants(Optional.of(new Country("TUR")), Optional.empty()));

        assertThat(numbers(Optional.empty(), filter)).containsExactly("2026-90000003");
    }

    @Test
    void each_queue_is_counted() throws Exception {
        try (Connection connection = database.connect()) {
            Map<Queue, QueueCount> counts = new ReadQueue(connection).counts(scope(ISTANBUL));

            assertThat(counts.get(Queue.CHECKING)).isEqualTo(new QueueCount(2, false));
            assertThat(counts.get(Queue.HAND_OVER)).isEqualTo(new QueueCount(1, false));
            assertThat(counts).doesNotContainKey(Queue.ALL);
        }
    }

    private static QueueFilter urgent(Urgency urgency) {
        return new QueueFilter(
                Queue.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.of(urgency),
                Days.ANY,
                Optional.empty(),
                Optional.empty(),
                Applicants.ANY);
    }

    private static QueueFilter named(String name) {
        return new QueueFilter(
                Queue.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Days.ANY,
                Optional.empty(),
                Optional.empty(),
                new Applicants(Optional.empty(), Optional.of(name)));
    }

    private List<String> numbers(Optional<String> mission, QueueFilter filter) throws Exception {
        return page(mission, filter, Optional.empty(), EVERYTHING).entries().stream()
                .map(entry -> entry.number().value())
                .toList();
    }

    private Page<ApplicationEntry> page(Optional<String> mission, QueueFilter filter, Optional<String> after, int limit)
            throws Exception {
        try (Connection connection = database.connect()) {
            return new ReadQueue(connection).page(scope(mission), filter, after, limit);
        }
    }

    private Scope scope(Optional<String> mission) {
        Mission any = new Mission("TUR-IST", "kk", "ru", "en", ZoneId.of("Europe/Istanbul"));
        return new Scope(mission, Map.of("TUR-IST", any), now);
    }
}
