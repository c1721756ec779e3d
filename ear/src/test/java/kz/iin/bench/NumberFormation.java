package kz.iin.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import kz.iin.number.Deciding;
import kz.iin.number.LedgerStage;
import kz.iin.number.NumberLedger;
import kz.iin.number.account.Account;
import kz.iin.person.BirthDate;
import kz.iin.run.Database;

/**
 * Numbers formed in a second, each in a transaction of its own by the statement that a decision uses, with their rows in
 * counter, ledger and change feed. The floor is an insert of one row into a table with a primary key, by as many connections;
 * where all applicants are born on one day, an update of one row. A database alone, no server.
 */
final class NumberFormation implements Benchmark {

    private static final List<Integer> CONNECTIONS = List.of(1, 4, 16);
    private static final int MOST_IN_A_SECOND = 16_000;
    private static final LocalDate FIRST_BIRTH_DAY = LocalDate.of(1930, 1, 1);
    private static final int BIRTH_DAYS = 36_500;

    /** Less than a series of all serials has: then the next day is the hot one. */
    private static final int NUMBERS_OF_A_HOT_DAY = 9_000;

    private static final String ALL_SERIALS = """
        update number_series set valid_to = valid_from;
        insert into number_series (code, digit7, first_serial, last_serial, owner, turn, confidence, source, valid_from)
        values ('ALL', 6, 0, 9999, 'SELF', 2, 'SEEN', 'the benchmark', date '2024-04-13');
        create table one_row (id bigint generated always as identity primary key, text text not null);
        create table hot_row (next integer not null);
        insert into hot_row values (0);
        """;

    private static final String INSERT = "insert into one_row (text) values ('850617059011')";
    private static final String UPDATE = "update hot_row set next = next + 1";

    private static final String DECIDED = """
        update application set status = 'FORMED', decided_at = now(), decided_by = 'operator.one'
        where id in (select application_id from formed_number)""";

    private final AtomicInteger application = new AtomicInteger();
    private int filed;

    @Override
    public String name() {
        return "number.form";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        return measure(site.database(), sizes);
    }

    List<Figure> measure(Database database, Sizes sizes) throws Exception {
        LedgerStage.prepare(database, 1);
        database.execute(ALL_SERIALS);
        application.set(1);
        filed = 1;
        List<Figure> figures = new ArrayList<>();
        for (int connections : CONNECTIONS) {
            String figure = connections == 1 ? name() : name() + "." + connections;
            figures.add(measure(database, sizes, new Case(figure, connections, NumberFormation::anyDay, INSERT)));
        }
        figures.add(measure(database, sizes, new Case(name() + ".hot", 16, NumberFormation::hotDay, UPDATE)));
        account(database);
        return figures;
    }

    private static void account(Database database) throws SQLException {
        database.execute(DECIDED);
        Account account = LedgerStage.account(database);
        if (!account.isWhole()) {
            throw new IllegalStateException("numbers not accounted for: " + account);
        }
    }

    private Figure measure(Database database, Sizes sizes, Case measured) throws Exception {
        List<Double> formed = new ArrayList<>();
        List<Double> inserted = new ArrayList<>();
        try (Writers formation = Writers.of(measured.connections, database, on -> formation(on, measured.birthDay));
                Writers bare = Writers.of(measured.connections, database, on -> always(on, measured.floor))) {
            for (int i = 0; i <= sizes.rounds(); i++) {
                file(database, sizes.roundSeconds() * MOST_IN_A_SECOND);
                inserted.add(bare.rate(sizes.roundSeconds()));
                formed.add(formation.rate(sizes.roundSeconds()));
            }
        }
        return Figure.beside(Median.of(warm(inserted)), measured.figure, Median.of(warm(formed)), "1/s");
    }

    /** So many applications are there for the next round. */
    private void file(Database database, int wanted) {
        int last = application.get() + wanted;
        if (last > filed) {
            LedgerStage.file(database, filed + 1, last);
            filed = last;
        }
    }

    private Writers.Write formation(Connection connection, IntFunction<LocalDate> birthDay) {
        NumberLedger ledger = new NumberLedger(connection);
        return () -> {
            int next = application.incrementAndGet();
            BirthDate birthDate = BirthDate.of(birthDay.apply(next));
            ledger.form(Deciding.order(next, birthDate)).orElseThrow();
        };
    }

    private static Writers.Write always(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        return statement::executeUpdate;
    }

    private static LocalDate anyDay(int application) {
        return FIRST_BIRTH_DAY.plusDays(application * 7919L % BIRTH_DAYS);
    }

    private static LocalDate hotDay(int application) {
        return FIRST_BIRTH_DAY.plusDays(BIRTH_DAYS).minusDays(application / NUMBERS_OF_A_HOT_DAY);
    }

    private static List<Double> warm(List<Double> rounds) {
        return rounds.subList(1, rounds.size());
    }

    /** @param birthDay of the applicant of an application */
    private record Case(String figure, int connections, IntFunction<LocalDate> birthDay, String floor) {}
}
