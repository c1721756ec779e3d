package kz.iin.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.person.BirthDate;
import kz.iin.run.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How numbers are formed, as the database does it. */
class FormationTest {

    private static final BirthDate NEW_YEAR = BirthDate.parse("1980-01-01");
    private static final int CONNECTIONS = 16;
    private static final NumberSeries FOREIGN = new NumberSeries("FOREIGN", 0, 5000, 5999);

    private static final String CHECK_DIGITS = """
        select string_agg(coalesce(iin_check_digit('%s' || lpad(serial::text, 4, '0'))::text, '-'), '' order by serial)
        from generate_series(0, 9999) serial""";

    @RegisterExtension
    final LedgerStage stage = new LedgerStage();

    @Test
    void numbers_of_one_birth_day_follow_each_other_and_step_over_those_without_check_digit() throws SQLException {
        List<Iin> formed = form(NEW_YEAR, 1, 49);

        assertThat(formed).isEqualTo(numbers(FOREIGN, "800101", 50));
        assertThat(stage.database()
                        .text("select string_agg(sequence || ' for ' || application_id || ' by ' || met_by, ', ')"
                                + " from never_used_number"))
                .isEqualTo("80010105043 for 44 by operator.one");
        assertThat(stage.discrepancies()).isEmpty();
    }

    @Test
    void birth_days_a_century_apart_share_their_serials_and_all_others_have_their_own() throws SQLException {
        List<Iin> formed = new ArrayList<>(form(BirthDate.parse("1924-02-29"), 1, 1));
        formed.addAll(form(BirthDate.parse("2024-02-29"), 2, 1));
        formed.addAll(form(BirthDate.parse("2024-03-01"), 3, 1));

        assertThat(formed)
                .extracting(iin -> iin.value().substring(0, 11))
                .containsExactly("24022905000", "24022905001", "24030105000");
    }

    @Test
    void the_same_application_has_the_same_number_again() throws SQLException {
        List<Iin> first = form(NEW_YEAR, 7, 1);

        List<Iin> again = form(NEW_YEAR, 7, 1);

        assertThat(again).isEqualTo(first);
        assertThat(stage.database().count("select count(*) from formed_number")).isOne();
        assertThat(stage.database().text("select next from number_counter")).isEqualTo("5001");
    }

    @Test
    void what_is_rolled_back_leaves_neither_number_nor_gap() throws SQLException {
        try (Connection connection = stage.connect()) {
            new Deciding(connection).undecided(1, NEW_YEAR);
            connection.rollback();
        }

        assertThat(form(NEW_YEAR, 2, 1)).isEqualTo(numbers(FOREIGN, "800101", 1));
        assertThat(stage.discrepancies()).isEmpty();
    }

    @Test
    void a_thousand_serials_used_up_are_answered_by_the_next_series_and_then_by_none() throws SQLException {
        NumberSeries next = new NumberSeries("NEXT", 0, 42, 44);
        stage.open(next, "SELF");

        List<Iin> formed = form(NEW_YEAR, 1, LedgerStage.APPLICATIONS);

        assertThat(formed)
                .isEqualTo(Stream.concat(numbers(FOREIGN, "800101", 1000).stream(), numbers(next, "800101", 3).stream())
                        .toList());
        assertThat(stage.database().count("select count(*) from application where status = 'FORMED'"))
                .isEqualTo(formed.size());
        assertThat(stage.account().formed() + stage.account().neverUsed()).isEqualTo(1003);
        assertThat(stage.discrepancies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update number_series set valid_to = '2026-03-01'",
                "update number_series set valid_from = '2026-03-03'",
                "update number_series set owner = 'MVD'"
            })
    void no_number_comes_from_a_series_that_is_closed_or_not_open_yet_or_another_ones(String change)
            throws SQLException {
        stage.database().execute(change);

        List<Iin> formed = form(NEW_YEAR, 1, 1);
        stage.database().execute("update number_series set owner = 'SELF'");

        assertThat(formed).isEmpty();
    }

    static Stream<NumberSeries> series_of_any_range() {
        Random chance = new Random(20_261_123);
        return IntStream.range(0, 20).mapToObj(draw -> {
            int first = 1000 * (draw % 5) + chance.nextInt(900);
            return new NumberSeries("DRAWN", chance.nextInt(7), first, first + chance.nextInt(60));
        });
    }

    @ParameterizedTest
    @MethodSource("series_of_any_range")
    void every_series_gives_all_of_its_numbers_in_order_and_no_other(NumberSeries series) throws SQLException {
        stage.database().execute("update number_series set valid_to = '2024-04-13'");
        stage.open(series, "SELF");

        List<Iin> formed = form(BirthDate.parse("1999-12-31"), 1, 70);

        assertThat(formed).isEqualTo(numbers(series, "991231", 1 + series.lastSerial() - series.firstSerial()));
        assertThat(stage.discrepancies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8001010", "0002290", "9912316", "6401013", "9999991", "0000000"})
    void the_database_computes_the_same_check_digits(String beginning) {
        String expected = IntStream.range(0, 10_000)
                .mapToObj(serial -> CheckDigit.of(beginning + "%04d".formatted(serial)))
                .map(digit -> digit.isPresent() ? Integer.toString(digit.getAsInt()) : "-")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();

        Database database = stage.database();

        assertThat(database.text(CHECK_DIGITS.formatted(beginning))).isEqualTo(expected);
    }

    @Test
    void sixteen_connections_form_numbers_of_one_birth_day_without_hole_or_double() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        List<Callable<List<Iin>>> work = IntStream.range(0, CONNECTIONS)
                .<Callable<List<Iin>>>mapToObj(number -> () -> form(NEW_YEAR, 1 + number * 40, 40))
                .toList();

        List<Iin> formed = new ArrayList<>();
        for (Future<List<Iin>> finished : threads.invokeAll(work)) {
            formed.addAll(finished.get());
        }
        threads.shutdown();

        assertThat(formed).doesNotHaveDuplicates().hasSize(CONNECTIONS * 40);
        assertThat(stage.discrepancies()).isEmpty();
        assertThat(stage.account().formed()).isEqualTo(formed.size());
    }

    @Test
    void two_connections_that_form_the_number_of_one_application_form_one() throws Exception {
        try (Connection first = stage.connect();
                Connection second = stage.connect()) {
            Optional<Iin> formed = new Deciding(first).undecided(1, NEW_YEAR);
            CompletableFuture<Optional<Iin>> other = CompletableFuture.supplyAsync(() -> formedBeside(second));
            first.commit();

            assertThat(other.get(20, TimeUnit.SECONDS)).isIn(Optional.empty(), formed);
        }

        assertThat(stage.account().formed()).isOne();
        assertThat(stage.discrepancies()).isEmpty();
    }

    /** The number of the same application, which is not held; empty when the database refuses it. */
    private static Optional<Iin> formedBeside(Connection connection) {
        try {
            return new NumberLedger(connection).form(Deciding.order(1, BirthDate.parse("1990-02-28")));
        } catch (SQLException refused) {
            return Optional.empty();
        }
    }

    private List<Iin> form(BirthDate birthDate, int first, int count) throws SQLException {
        List<Iin> formed = new ArrayList<>();
        try (Connection connection = stage.connect()) {
            Deciding deciding = new Deciding(connection);
            for (int application = first; application < first + count; application++) {
                deciding.decide(application, birthDate).ifPresent(formed::add);
            }
        }
        return formed;
    }

    /** Those of the first places of a series, computed without the database. */
    private static List<Iin> numbers(NumberSeries series, String birthDigits, int places) {
        return IntStream.range(series.firstSerial(), series.firstSerial() + places)
                .mapToObj(serial -> series.number(birthDigits, serial))
                .flatMap(Optional::stream)
                .toList();
    }
}
