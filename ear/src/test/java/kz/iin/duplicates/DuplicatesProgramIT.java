package kz.iin.duplicates;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.stream.LongStream;
import kz.iin.duplicates.comparison.Weights;
import kz.iin.duplicates.load.CopyPersons;
import kz.iin.number.LedgerStage;
import kz.iin.run.DemoData;
import kz.iin.run.EarPrograms;
import kz.iin.run.EarPrograms.Ended;
import kz.iin.sample.Population;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What docs/duplicates.md tells an operator to run, out of the EAR as it was built. */
class DuplicatesProgramIT {

    private static final int PERSONS = 400;

    /** The strongest and the weakest of three candidates are held to be the person. */
    private static final String THREE_VERDICTS = """
        insert into candidate (id, application_id, data_version, place, person_id, origin, bits, level, twins, evidence,
            more, pair, found_at)
        select n, 1, 1, n, n, 'IMPORTED', 40.5 - 10 * n, 'CANDIDATE', false, '', false, repeat('a', 64), now()
        from generate_series(1, 3) n;
        insert into verdict (candidate_id, application_id, pair, verdict, reason, operator, given_at)
        select n, 1, repeat('a', 64), case n when 2 then 'DIFFERENT' else 'SAME' end, 'Looked at.', 'operator.one', now()
        from generate_series(1, 3) n""";

    private static final String NO_VERDICTS = """
        alter table verdict disable trigger user;
        alter table candidate disable trigger user;
        delete from verdict;
        delete from candidate;
        alter table verdict enable trigger user;
        alter table candidate enable trigger user;
        delete from application""";

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @TempDir
    private Path directory;

    private EarPrograms programs;

    @BeforeEach
    void unpack() throws IOException {
        programs = EarPrograms.unpacked(
                Files.createDirectory(directory.resolve("iin")),
                stage.database().environment());
    }

    @Test
    void a_register_comes_in_and_whoever_is_rejected_is_named_by_line_and_rule() throws Exception {
        Path register = register(
                LongStream.range(0, PERSONS).mapToObj(DuplicatesProgramIT::line).collect(joining()) + "123,,,,,,,\r\n");
        Path rejects = directory.resolve("rejects.csv");

        Ended ended = duplicates("import", register.toString(), rejects.toString(), "first");

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains(PERSONS + " taken", "1 rejected", "Frequencies estimated: " + PERSONS);
        assertThat(count("known_person")).isEqualTo(PERSONS);
        assertThat(rejects).content().contains("IIN");
    }

    @Test
    void a_file_that_is_cut_off_ends_the_program_otherwise_than_an_unknown_command() throws Exception {
        Path cut = register(line(1) + "\"" + line(2));

        assertThat(duplicates(
                                "import",
                                cut.toString(),
                                directory.resolve("rejects.csv").toString())
                        .code())
                .isEqualTo(1);
        Ended unknown = duplicates("improve");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.said()).contains("import FILE REJECTS [first]");
    }

    @Test
    void applications_from_before_there_was_an_index_are_enrolled() throws Exception {
        DemoData.load(stage.database());
        LedgerStage.file(stage.database(), 1, 5);
        try {
            Ended ended = duplicates("enrol");

            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(ended.said()).contains("Enrolled: 5 applications");
            assertThat(count("known_person")).isEqualTo(5);
        } finally {
            stage.database().execute("delete from application");
        }
    }

    @Test
    void weights_are_printed_with_their_curve_and_only_kept_on_demand() throws Exception {
        know();
        duplicates("frequencies");

        Ended told = duplicates("weights");
        long inForce = version();
        Ended kept = duplicates("weights", "keep");

        assertThat(told.code()).as(told.said()).isZero();
        assertThat(told.said()).contains("SURNAME", "precision", "recall");
        assertThat(inForce).isEqualTo(Weights.standard().version());
        assertThat(kept.code()).as(kept.said()).isZero();
        assertThat(version()).isEqualTo(inForce + 1);
    }

    @Test
    void what_adjudicators_held_is_printed_as_a_curve_of_its_own() throws Exception {
        know();
        DemoData.load(stage.database());
        LedgerStage.file(stage.database(), 1, 1);
        stage.database().execute(THREE_VERDICTS);
        try {
            Ended ended = duplicates("weights");

            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(ended.said().substring(ended.said().indexOf("Judged by adjudicators: 3 pairs")))
                    .containsPattern("30[.,]0 +1 +1[.,]0000 +0[.,]5000")
                    .containsPattern("20[.,]0 +2 +0[.,]5000 +0[.,]5000")
                    .containsPattern("10[.,]0 +3 +0[.,]6667 +1[.,]0000");
        } finally {
            stage.database().execute(NO_VERDICTS);
        }
    }

    @Test
    void the_first_load_is_refused_where_somebody_has_applied() throws Exception {
        stage.inTransaction(on -> stage.index().enrol(on, 1, Population.person(1), IndexStage.AT));
        String rejects = directory.resolve("rejects.csv").toString();

        Ended ended = duplicates("import", register(line(2)).toString(), rejects, "first");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("the index is in use");
        assertThat(count("known_person")).isEqualTo(1);
    }

    @Test
    void everybody_is_prepared_anew_and_the_keys_of_the_other_algorithm_go() throws Exception {
        know();
        stage.database().execute(RebuildIndexTest.AS_ANOTHER_ALGORITHM);

        Ended early = duplicates("rebuild");
        Ended late = duplicates("rebuild", "drop");

        assertThat(early.code()).as(early.said()).isZero();
        assertThat(early.said()).contains("Rebuilt: " + PERSONS + " persons");
        assertThat(late.code()).as(late.said()).isZero();
        assertThat(late.said()).contains("Rebuilt: 0 persons");
        assertThat(stage.database().count("select count(*) from person_key where algorithm = 99"))
                .isZero();
    }

    private Ended duplicates(String... arguments) throws Exception {
        return programs.run("kz.iin.duplicates.command.RunDuplicates", arguments);
    }

    /** Each person twice, the second time told otherwise. */
    private void know() throws Exception {
        try (Connection connection = stage.database().connect()) {
            new CopyPersons(connection)
                    .store(Imported.persons(
                            PERSONS,
                            index -> index % 2 == 0
                                    ? Population.person(index / 2)
                                    : Population.told(index / 2, (int) index / 2)));
        }
    }

    private Path register(String lines) throws IOException {
        return Files.writeString(
                directory.resolve("persons.csv"),
                "iin,surname,givenName,birthDate,sex,citizenship,documentNumber,documentCountry\r\n" + lines);
    }

    private static String line(long index) {
        PersonData person = Population.person(index);
        DocumentKey document = person.documents().iterator().next();
        return "%s,%s,%s,%s,%s,%s,%s,%s\r\n"
                .formatted(
                        Population.iin(index).value(),
                        person.names().get(0).surname().orElseThrow(),
                        person.names().get(0).givenName().orElseThrow(),
                        person.birthDate().digits(),
                        person.sex().orElseThrow().name().substring(0, 1),
                        person.citizenship().orElseThrow().code(),
                        document.number(),
                        document.country());
    }

    private long version() {
        return stage.database().count("select max(version) from comparison_weight");
    }

    private long count(String table) {
        return stage.database().count("select count(*) from " + table);
    }
}
