package kz.iin.duplicates;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.iin.run.EarPrograms;
import kz.iin.run.EarPrograms.Ended;
import kz.iin.run.Patience;
import kz.iin.sample.Population;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The import of docs/duplicates.md, out of the EAR as it was built, killed as it is by nobody but the system. */
class KilledImportIT {

    private static final String PROGRAM = "kz.iin.duplicates.command.RunDuplicates";
    private static final int BATCH = 5_000;
    private static final int PERSONS = 60_000;
    /** Every so many lines one is no number. */
    private static final int BAD = 1_000;

    private static final Patience PATIENCE = Patience.ofSeconds(60);

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @TempDir
    private Path directory;

    private EarPrograms programs;
    private String[] arguments;

    @BeforeEach
    void unpack() throws IOException {
        programs = EarPrograms.unpacked(
                Files.createDirectory(directory.resolve("iin")),
                stage.database().environment());
        Path register = Files.writeString(
                directory.resolve("persons.csv"),
                "iin,surname,givenName,birthDate\r\n"
                        + LongStream.range(0, PERSONS)
                                .mapToObj(KilledImportIT::line)
                                .collect(joining()));
        arguments = new String[] {
            "import", register.toString(), directory.resolve("rejects.csv").toString()
        };
    }

    @Test
    void an_import_that_is_killed_twice_brings_in_everybody_once_and_tells_each_reject_once() throws Exception {
        killOnTheWay();
        long first = known();
        killOnTheWay();
        long second = known();

        Ended ended = programs.run(PROGRAM, arguments);

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said())
                .contains("Imported: %d records: %d taken, 0 known, %d rejected"
                        .formatted(PERSONS, PERSONS - PERSONS / BAD, PERSONS / BAD));
        assertThat(List.of(first, second, known())).isSorted().doesNotHaveDuplicates();
        assertThat(known()).isEqualTo(PERSONS - PERSONS / BAD);
        assertThat(Files.readAllLines(directory.resolve("rejects.csv"))).isEqualTo(everyReject());
    }

    /** When it tells how far it is for the first time; at work, therefore. */
    private void killOnTheWay() throws Exception {
        Process program = programs.start(PROGRAM, arguments);
        boolean works = program.inputReader().lines().anyMatch(line -> line.contains("Import: "));
        program.destroyForcibly();

        assertThat(works).isTrue();
        assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(128 + 9);
        assertThat(PATIENCE.sees(this::isAlone)).isTrue();
        assertThat(known()).isBetween((long) BATCH - BATCH / BAD, (long) PERSONS - BATCH);
    }

    /** The database has noticed: what the killed one held is free. */
    private boolean isAlone() {
        return stage.database().count("select count(*) from pg_locks where locktype = 'advisory'") == 0;
    }

    private static List<String> everyReject() {
        return Stream.concat(
                        Stream.of("line,field,rule"),
                        LongStream.range(0, PERSONS)
                                .filter(index -> index % BAD == 0)
                                .mapToObj(index -> (index + 2) + ",iin,IIN"))
                .toList();
    }

    private static String line(long index) {
        String number = index % BAD == 0 ? "1" : Population.iin(index).value();
        return "%s,A%s,B,1990-02-03\r\n".formatted(number, (char) ('A' + index % 26));
    }

    private long known() {
        return stage.database().count("select count(*) from known_person");
    }
}
