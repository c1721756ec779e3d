package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mtsriap.v1.Change;
import kz.iin.contract.provided.mtsriap.v1.ListChanges;
import kz.iin.contract.provided.mtsriap.v1.ListFormedNumbers;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class ChangesIT {

    private static final int WRITERS = 4;
    private static final int TRANSACTIONS = 40;
    private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");

    private final Installation installation = Installation.current();
    private final Database database = installation.database();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);
    private final ChangesFeed feed = new ChangesFeed(journey.callers().mtsriap(), 3);

    private String number;
    private String iin;

    @BeforeEach
    void a_number_is_formed_and_registered() throws Exception {
        DemoData.load(database);
        number = journey.submitAnew();
        iin = journey.form(number);
        journey.await(number, ApplicationStatus.ISSUED);
    }

    @Test
    void a_number_is_formed_with_its_person_and_then_registered() throws Exception {
        List<Change> changes = feed.readOn().of(number);

        assertThat(feed.kindsOf(number)).containsExactly("FORMED", "REGISTERED");
        assertThat(changes).extracting(Change::getIin).containsOnly(iin);
        assertThat(changes.get(0).getPerson().getIdentityDocument().getNumber())
                .isEqualTo(desk.read(number).getPerson().getIdentityDocument().getNumber());
        assertThat(changes.get(1).getPerson()).isNull();
    }

    @Test
    void what_may_still_be_overtaken_is_held_back_and_then_told_once() throws Exception {
        feed.readOn();
        try (ChangeWriter slow = ChangeWriter.begun(database);
                ChangeWriter quick = ChangeWriter.begun(database)) {
            quick.write(iin, FIRST).commit();
            assertThat(feed.readOn().of(number)).hasSize(2);

            slow.rollBack();

            assertThat(momentsOf(feed.readOn())).containsExactly(FIRST);
            assertThat(feed.readOn().of(number)).hasSize(3);
        }
    }

    @Test
    void what_a_transaction_writes_that_began_before_another_and_waited_for_it_comes_after() throws Exception {
        feed.readOn();
        try (ChangeWriter waiting = ChangeWriter.begun(database);
                ChangeWriter first = ChangeWriter.begun(database)) {
            first.write(iin, FIRST).commit();
            assertThat(feed.readOn().of(number)).hasSize(2);

            waiting.write(iin, FIRST.plusSeconds(1)).commit();
        }

        assertThat(momentsOf(feed.readOn())).containsExactly(FIRST, FIRST.plusSeconds(1));
    }

    @Test
    void a_reader_who_stores_the_cursor_reads_each_change_once_while_transactions_end_as_they_like() throws Exception {
        AtomicInteger writing = new AtomicInteger(WRITERS);
        List<Callable<List<Instant>>> calls = new ArrayList<>();
        IntStream.range(0, WRITERS).forEach(writer -> calls.add(() -> writeAll(writer, writing)));
        calls.add(() -> readWhile(writing));

        List<List<Instant>> results = AtOnce.all(calls);

        List<Instant> read = results.remove(results.size() - 1);
        List<Instant> committed = results.stream().flatMap(List::stream).toList();
        assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(committed);
        ChangesFeed again = new ChangesFeed(journey.callers().mtsriap(), 100).readOn();
        assertThat(momentsOf(again)).isEqualTo(read);
    }

    @Test
    void a_cursor_of_one_list_is_none_of_the_other() throws Exception {
        ListFormedNumbers numbers = new ListFormedNumbers();
        numbers.setLimit(1);
        ListChanges changes = new ListChanges();
        changes.setLimit(1);
        String ofNumbers =
                journey.callers().mtsriap().listFormedNumbers(numbers).getNext();
        String ofChanges = journey.callers().mtsriap().listChanges(changes).getNext();

        numbers.setAfter(ofChanges);
        changes.setAfter(ofNumbers);

        assertThat(Told.by(() -> journey.callers().mtsriap().listFormedNumbers(numbers)))
                .isEqualTo("UNKNOWN_CURSOR");
        assertThat(Told.by(() -> journey.callers().mtsriap().listChanges(changes)))
                .isEqualTo("UNKNOWN_CURSOR");
    }

    /** What was committed; every third transaction is rolled back. */
    private List<Instant> writeAll(int writer, AtomicInteger writing) throws Exception {
        List<Instant> committed = new ArrayList<>();
        try {
            for (int transaction = 0; transaction < TRANSACTIONS; transaction++) {
                Instant at = FIRST.plusSeconds(writer * 1_000L + transaction);
                writeOne(at, transaction % 3 == 0, committed);
            }
        } finally {
            writing.decrementAndGet();
        }
        return committed;
    }

    private void writeOne(Instant at, boolean rolledBack, List<Instant> committed)
            throws SQLException, InterruptedException {
        try (ChangeWriter writer = ChangeWriter.begun(database)) {
            writer.write(iin, at);
            Thread.sleep(ThreadLocalRandom.current().nextInt(20));
            if (rolledBack) {
                writer.rollBack();
            } else {
                writer.write(iin, at.plusMillis(1)).commit();
                committed.addAll(List.of(at, at.plusMillis(1)));
            }
        }
    }

    private List<Instant> readWhile(AtomicInteger writing) throws Exception {
        while (writing.get() > 0) {
            feed.readOn();
        }
        return momentsOf(feed.readOn());
    }

    /** Of the changes that this test wrote. */
    private List<Instant> momentsOf(ChangesFeed feed) {
        return feed.of(number).stream()
                .map(Change::getChangedAt)
                .filter(at -> !at.isBefore(FIRST))
                .toList();
    }
}
