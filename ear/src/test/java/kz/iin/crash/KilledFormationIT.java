package kz.iin.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.iin.number.LedgerStage;
import kz.iin.number.NumberLedger;
import kz.iin.number.account.Account;
import kz.iin.number.account.RunAccount;
import kz.iin.person.BirthDate;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/** A hundred times the process that forms numbers is killed at a random moment; the database goes on. */
class KilledFormationIT {

    private static final int KILLS = 100;
    private static final int APPLICATIONS = 60_000;
    private static final long LONGEST_LIFE_MILLIS = 250;

    /** Room for all of them on three birth days. */
    private static final String LARGE_SERIES = """
        insert into number_series (code, digit7, first_serial, last_serial, owner, turn, confidence, source, valid_from)
        select 'LARGE-' || digit, digit, 0, 9999, 'SELF', 1 + digit, 'SEEN', 'a test', date '2024-04-13'
        from generate_series(1, 6) digit;
        """;

    /** No more than it needs: it starts a hundred times. */
    private static final List<String> CLASS_PATH = Stream.of(
                    FormUntilKilled.class, NumberLedger.class, BirthDate.class, Driver.class)
            .map(type ->
                    type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .distinct()
            .toList();

    private static final Random CHANCE = new Random(20_261_123);
    private static Database database;
    private static int killedAtWork;

    @BeforeAll
    static void the_forming_process_is_killed_again_and_again() throws Exception {
        Path directory = BuiltFiles.target().resolve("killed-formation");
        database = Database.empty(directory.resolve("postgres"));
        LedgerStage.prepare(database, APPLICATIONS);
        database.execute(LARGE_SERIES);
        Deque<Process> next = new ArrayDeque<>(List.of(launch(), launch(), launch()));
        for (int kill = 0; kill < KILLS; kill++) {
            killAtWork(next.remove());
            next.add(launch());
        }
        for (Process left : next) {
            kill(left);
        }
    }

    @AfterAll
    static void the_database_ends() throws IOException {
        database.close();
    }

    @Test
    void each_kill_met_a_process_at_work() {
        assertThat(killedAtWork).isEqualTo(KILLS);
        assertThat(formed()).isGreaterThan(KILLS);
    }

    @Test
    void the_ledger_has_no_hole_and_no_double() throws SQLException {
        Account account = LedgerStage.account(database);

        assertThat(account.discrepancies()).isEmpty();
        assertThat(account.formed()).isEqualTo(formed());
        assertThat(RunAccount.run(database.environment())).isZero();
    }

    @Test
    void each_decided_application_has_its_number_and_no_other_one_has_any() {
        assertThat(database.count("select count(*) from application where status = 'FORMED'"))
                .isEqualTo(formed());
    }

    /** Once it has formed a number, at a random moment. */
    private static void killAtWork(Process process) throws InterruptedException {
        boolean works = process.errorReader().lines().anyMatch(line -> line.contains(FormUntilKilled.FORMED));
        Thread.sleep(CHANCE.nextLong(LONGEST_LIFE_MILLIS));
        killedAtWork += works && process.isAlive() ? 1 : 0;
        kill(process);
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it survived");
        }
    }

    private static Process launch() throws IOException {
        Map<String, String> environment = database.environment();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(File.pathSeparator, CLASS_PATH),
                        FormUntilKilled.class.getName(),
                        environment.get("IIN_DB_URL"),
                        environment.get("IIN_DB_USER"),
                        environment.get("IIN_DB_PASSWORD"))
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    private static long formed() {
        return database.count("select count(*) from formed_number");
    }
}
