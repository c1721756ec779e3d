package kz.iin.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.journal.body.Body;
import kz.iin.journal.body.BrokenSeal;
import kz.iin.journal.body.JournalKeys;
import kz.iin.journal.body.Part;
import kz.iin.journal.reading.MessageEntry;
import kz.iin.journal.reading.MessageFilter;
import kz.iin.journal.reading.MessagePage;
import kz.iin.journey.Journey;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What lies in the tables of the journal. */
@OnServer
class JournalStoreIT {

    private static final SampleApplication SAMPLE = Applications.all().get(4).ofSomebodyElse();

    private final Database database = Installation.current().database();
    private final JournalView journal = JournalView.current();

    private String number;

    @BeforeEach
    void an_application_was_submitted_and_asked_for() throws Exception {
        DemoData.load(database);
        Journey journey = new Journey(Installation.current().address());
        SubmitApplication submission = SAMPLE.payload();
        submission.setRequestId(UUID.randomUUID().toString());
        number = journey.callers().mfa().submitApplication(submission).getApplicationNumber();
        journey.standing(number);
    }

    @Test
    void nobody_is_named_in_the_tables() throws Exception {
        byte[] dumped = dump("journal_message", "journal_body", "journal_reading");

        Stream<String> personal = Stream.concat(SAMPLE.names().stream(), Stream.of(SAMPLE.documentNumber()));
        assertThat(contains(dumped, number)).isTrue();
        assertThat(personal).isNotEmpty().noneMatch(value -> contains(dumped, value));
    }

    @Test
    void a_body_in_the_place_of_another_one_is_noticed() {
        List<MessageEntry> two = journal.find(MessageFilter.ALL.ofApplication(number)).stream()
                .filter(entry -> entry.route().direction() == Direction.IN)
                .toList();
        UUID asked = two.get(0).id();
        UUID submitted = two.get(1).id();

        database.execute("""
                create temporary table other on commit drop as
                    select * from journal_body where message_id = '%1$s' and part = 'REQUEST';
                update journal_body set content = other.content, packed = other.packed from other
                where journal_body.message_id = '%2$s' and journal_body.part = 'REQUEST'
                """.formatted(submitted, asked));

        assertThat(journal.read(submitted, Part.REQUEST)).isPresent();
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> journal.read(asked, Part.REQUEST));
    }

    @Test
    void page_after_page_shows_every_message_once_the_latest_first() {
        MessageFilter untilNow =
                MessageFilter.ALL.between(Instant.EPOCH, Clock.systemUTC().instant());
        List<UUID> seen = new ArrayList<>();
        Optional<UUID> next = Optional.empty();
        do {
            MessagePage page = journal.page(untilNow, next, 2);
            page.entries().forEach(entry -> seen.add(entry.id()));
            next = page.next();
        } while (next.isPresent());

        assertThat(seen)
                .hasSizeGreaterThan(2)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(UUID::toString).reversed())
                .hasSameSizeAs(journal.find(untilNow));
    }

    @Test
    void bodies_are_thrown_away_before_the_rows() {
        UUID row = journal.find(MessageFilter.ALL.ofApplication(number)).stream()
                .filter(entry -> entry.route().direction() == Direction.IN)
                .findFirst()
                .orElseThrow()
                .id();

        purgeAfter(Duration.ofDays(89));
        assertThat(journal.read(row, Part.ANSWER)).isPresent();

        purgeAfter(Duration.ofDays(91));
        assertThat(journal.read(row, Part.ANSWER)).isEmpty();
        assertThat(journal.find(MessageFilter.ALL.ofApplication(number))).isNotEmpty();

        purgeAfter(Duration.ofDays(1826));
        assertThat(journal.find(MessageFilter.ALL.ofApplication(number))).isEmpty();
    }

    @Test
    void what_we_ask_a_ministry_is_written_down_with_the_application_that_it_is_about() throws Exception {
        Patience.ofSeconds(60).sees(() -> !asked("checkPerson").isEmpty());

        assertThat(asked("checkPerson")).first().satisfies(entry -> {
            assertThat(entry.route().service()).isEqualTo("mvd/v1");
            assertThat(entry.particulars().partner()).contains("MVD");
            assertThat(entry.particulars().ids().message()).isPresent();
            assertThat(entry.ending().orElseThrow().outcome()).isEqualTo("OK");
            assertThat(text(entry.id(), Part.REQUEST)).contains(number, SAMPLE.documentNumber());
            assertThat(text(entry.id(), Part.ANSWER)).contains("checkPersonResponse");
        });
    }

    /** Bytes that went out twice lie there once, and are read from both rows. */
    @Test
    void what_is_sent_again_is_kept_once() {
        JournalKeys keys = journal.keys();
        Journal writing =
                new Journal(new JournalRows(journal.statements()), keys, new SecureRandom(), Clock.systemUTC());
        Particulars.Ids ids =
                new Particulars.Ids(Optional.of(UUID.randomUUID().toString()), Optional.empty(), Optional.empty());
        Particulars about = new Particulars(
                Optional.of("MVD"), Optional.of("checkPerson"), Optional.empty(), ids, Optional.empty());
        Body body = new Body("<checkPerson/>".getBytes(UTF_8), "text/xml");
        Opening opening = new Opening(Direction.OUT, "mvd/v1", "http://127.0.0.1", about, Optional.of(body));

        UUID first = writing.open(opening).id();
        UUID second = writing.open(opening).id();

        assertThat(database.count(
                        "select count(*) from journal_body where message_id in ('" + first + "', '" + second + "')"))
                .isEqualTo(1);
        assertThat(text(first, Part.REQUEST)).isEqualTo("<checkPerson/>");
        assertThat(text(second, Part.REQUEST)).isEqualTo("<checkPerson/>");
    }

    private List<MessageEntry> asked(String operation) {
        return journal.find(MessageFilter.ALL.ofApplication(number)).stream()
                .filter(entry -> entry.route().direction() == Direction.OUT
                        && entry.particulars().operation().equals(Optional.of(operation))
                        && entry.ending().isPresent())
                .toList();
    }

    private String text(UUID row, Part part) {
        return new String(journal.read(row, part).orElseThrow().bytes(), UTF_8);
    }

    private void purgeAfter(Duration time) {
        Clock then = Clock.offset(Clock.systemUTC(), time);
        new PurgeJournal(journal.statements(), then, Duration.ofDays(90), Duration.ofDays(1825)).purge();
    }

    private byte[] dump(String... tables) throws SQLException, IOException {
        ByteArrayOutputStream dumped = new ByteArrayOutputStream();
        try (Connection connection = database.connect()) {
            for (String table : tables) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy " + table + " to stdout (format binary)", dumped);
            }
        }
        return dumped.toByteArray();
    }

    /** Byte for byte, also within what is no text. */
    private static boolean contains(byte[] dumped, String text) {
        String letters = new String(text.getBytes(UTF_8), ISO_8859_1);
        return new String(dumped, ISO_8859_1).contains(letters);
    }
}
