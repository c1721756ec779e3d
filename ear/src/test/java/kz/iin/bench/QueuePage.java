package kz.iin.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.iin.application.Cursor;
import kz.iin.application.Page;
import kz.iin.application.reading.ApplicationEntry;
import kz.iin.application.reading.Mission;
import kz.iin.queue.Applicants;
import kz.iin.queue.Days;
import kz.iin.queue.Queue;
import kz.iin.queue.QueueFilter;
import kz.iin.queue.ReadQueue;
import kz.iin.queue.Scope;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import org.flywaydb.core.Flyway;

/**
 * How long the console waits for a page of a queue with the counts on its tabs, one in twenty longer, among as many applications
 * as {@code iin.bench.persons}: first pages of a mission and of all, one far down, one found by a name. The floor is the same
 * pages and counts by SQL that is written by hand, every column read and nothing made of it. One thread, in this process.
 */
final class QueuePage implements Benchmark {

    private static final int ROWS = 20;
    private static final int PAGES = 200;
    private static final String MISSION = "TUR-IST";

    /**
     * Of a thousand applications four are worked on, three wait at the counter, forty are refused; the others are over. Grounds,
     * recipients and all else that a queue doesn't show are left out, so that no trigger may ask for them.
     */
    private static final String FILL = """
        create temporary table desk as
        select row_number() over (order by u.login) - 1 as place, u.login, u.mission
        from console_user u join console_user_role r on r.login = u.login and r.role = 'OFFICER';

        create temporary table fate as
        select n, now() - (%1$d - n) * interval '30 seconds' as at, login, mission, case
            when n > %1$d * 0.996 then (array['CHECKING', 'ADJUDICATION', 'AWAITING_DECISION', 'FORMED'])[1 + n %% 4]
            when n > %1$d * 0.993 then 'ISSUED' when n %% 25 = 0 then 'REFUSED' when n %% 500 = 1 then 'WITHDRAWN'
            else 'HANDED_OVER' end as status
        from generate_series(1, %1$d) n join desk on place = abs(hashint4(n)::bigint) %% (select count(*) from desk);

        alter table application disable trigger user;

        insert into application (id, version, number, request_id, request_digest, status, status_since, mission, officer,
            consent_given_on, registered_at, deadline, amber_at, red_at, due_at, first_issued_at, surname, given_name, birth_date,
            sex, citizenship, birth_place, document_type, document_number, document_issuer, document_issued, document_expires,
            withdrawn_by, decided_at, decided_by, certificate_number)
        select n, 1, '2026-' || lpad(n::text, 8, '0'), gen_random_uuid(), '\\x00', status, at, mission, login, at::date, at,
            at::date + 1, at + interval '12 hours', at + interval '18 hours', at + interval '1 day',
            case when status in ('ISSUED', 'HANDED_OVER') then at end,
            chr(65 + n %% 26) || chr(65 + n / 26 %% 26) || chr(65 + n / 676 %% 26) || 'OV', 'NAME', '1990-03-14', 'M',
            (array['TUR', 'CHN', 'DEU', 'RUS'])[1 + n %% 4], 'Town', 'PASSPORT', 'Q' || n, 'TUR', date '2021-02-03',
            date '2031-02-02', case when status = 'WITHDRAWN' then login end,
            case when status in ('FORMED', 'ISSUED', 'HANDED_OVER', 'REFUSED') then at end,
            case when status in ('FORMED', 'ISSUED', 'HANDED_OVER', 'REFUSED') then 'operator.one' end,
            case when status in ('ISSUED', 'HANDED_OVER') then mission || '-' || n end
        from fate order by n;

        alter table application enable trigger user;

        analyze application;
        """;

    private static final String COLUMNS = """
        select id, number, mission, status, registered_at, deadline, amber_at, red_at, due_at, first_issued_at, data_destroyed_at,
            surname, given_name, patronymic, citizenship from application where\s\
        """;

    private static final String LATEST = " order by registered_at desc, id desc limit 21";
    private static final String DUE = " order by due_at, id limit 21";
    private static final String COUNT = "(select count(*) from (select 1 from application where %s limit 100) c)";
    private static final String AWAITED =
            "status in ('DRAFT', 'REGISTERED', 'CHECKING', 'ADJUDICATION', 'AWAITING_DECISION', 'FORMED')";

    private final Instant now = Instant.now(Clock.systemUTC());

    @Override
    public String name() {
        return "queue.page";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        fill(site.database(), sizes.persons());
        List<View> views = views(sizes.persons());
        List<Double> read = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        try (Connection connection = site.database().connect()) {
            for (int round = 0; round <= sizes.rounds(); round++) {
                bare.add(slow(views, view -> bare(connection, view)));
                read.add(slow(views, view -> read(connection, view)));
            }
        }
        return List.of(Figure.beside(Median.of(warm(bare)), name(), Median.of(warm(read)), "ms"));
    }

    private static void fill(Database database, int applications) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.environment().get("IIN_DB_USER"),
                        database.environment().get("IIN_DB_PASSWORD"))
                .locations("classpath:kz/iin/schema")
                .load()
                .migrate();
        DemoData.load(database);
        database.execute(FILL.formatted(applications));
    }

    private List<View> views(int applications) {
        Instant middle = now.minusSeconds(30L * applications / 2);
        Optional<String> deep = Optional.of(new Cursor(middle, applications).toString());
        String ofMission = "mission = '" + MISSION + "'";
        return List.of(
                new View(true, QueueFilter.ALL, Optional.empty(), ofMission + LATEST),
                new View(
                        true,
                        QueueFilter.of(Queue.HAND_OVER),
                        Optional.empty(),
                        ofMission + " and status = 'ISSUED'" + LATEST),
                new View(false, QueueFilter.of(Queue.DECISION), Optional.empty(), "status = 'AWAITING_DECISION'" + DUE),
                new View(
                        false,
                        QueueFilter.ALL,
                        deep,
                        "(registered_at, id) < ('" + middle + "', " + applications + ")" + LATEST),
                new View(
                        true,
                        named("qw"),
                        Optional.empty(),
                        ofMission + " and upper(coalesce(surname || ' ', '') || coalesce(given_name, '')) like 'QW%'"
                                + LATEST));
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

    private void read(Connection connection, View view) throws SQLException {
        ReadQueue queue = new ReadQueue(connection);
        Page<ApplicationEntry> page = queue.page(view.scope(now), view.filter(), view.after(), ROWS);
        if (page.entries().isEmpty() || queue.counts(view.scope(now)).isEmpty()) {
            throw new IllegalStateException("nothing was read of " + view.bare());
        }
    }

    private void bare(Connection connection, View view) throws SQLException {
        walk(connection, COLUMNS + view.bare());
        String mission = view.ofMission() ? " and mission = '" + MISSION + "'" : "";
        walk(
                connection,
                Stream.of(
                                "status in ('REGISTERED', 'CHECKING')",
                                "status = 'ADJUDICATION'",
                                "status = 'AWAITING_DECISION'",
                                "status = 'FORMED'",
                                "status = 'ISSUED'",
                                AWAITED + " and first_issued_at is null and due_at <= '" + now + "'")
                        .map(condition -> COUNT.formatted(condition + mission))
                        .collect(Collectors.joining(", ", "select ", "")));
    }

    private static void walk(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                everyColumn(rows);
            }
        }
    }

    private static void everyColumn(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            row.getObject(column);
        }
    }

    /** Within so many milliseconds nineteen of twenty came. */
    private static double slow(List<View> views, Reading reading) throws SQLException {
        LongStream.Builder nanos = LongStream.builder();
        for (int page = 0; page < PAGES; page++) {
            long start = System.nanoTime();
            reading.of(views.get(page % views.size()));
            nanos.add(System.nanoTime() - start);
        }
        return Latencies.ofNanos(nanos.build()).millis(95);
    }

    private static List<Double> warm(List<Double> rounds) {
        return rounds.subList(1, rounds.size());
    }

    /** One page, as the reader is asked for it and as it is written by hand. */
    private record View(boolean ofMission, QueueFilter filter, Optional<String> after, String bare) {

        Scope scope(Instant at) {
            Mission mission = new Mission(MISSION, "kk", "ru", "en", ZoneId.of("Europe/Istanbul"));
            return new Scope(ofMission ? Optional.of(MISSION) : Optional.empty(), Map.of(MISSION, mission), at);
        }
    }

    /** Reads one page. */
    @FunctionalInterface
    private interface Reading {
        void of(View view) throws SQLException;
    }
}
