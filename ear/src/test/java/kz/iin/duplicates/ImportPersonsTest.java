package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.iin.duplicates.index.Origin;
import kz.iin.duplicates.load.BrokenSource;
import kz.iin.duplicates.load.CopyPersons;
import kz.iin.duplicates.load.ImportPersons;
import kz.iin.duplicates.load.Progress;
import kz.iin.duplicates.load.RegisterIndexes;
import kz.iin.sample.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPersonsTest {

    private static final String HEADER =
            "iin,surname,givenName,latinSurname,birthDate,sex,citizenship,documentNumber\r\n";
    private static final int BATCH = 5_000;

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @TempDir
    private Path directory;

    @Test
    void a_person_of_a_csv_file_is_found() throws Exception {
        Progress done = load(csv(HEADER + row(1, "Әлиев", "Ұлан")));

        assertThat(done.taken()).isEqualTo(1);
        assertThat(stage.inTransaction(on -> stage.index().search(on, told("Әлиев", "Ұлан")))
                        .ranked())
                .extracting(
                        candidate -> candidate.origin(),
                        candidate -> candidate.iin().orElseThrow())
                .containsExactly(tuple(Origin.IMPORTED, Population.iin(1)));
    }

    @Test
    void a_person_of_an_xml_file_is_found() throws Exception {
        load(file("persons.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <r:register xmlns:r="urn:register"><r:person>
              <r:iin>%s</r:iin><r:surname>Әлиев</r:surname><r:givenName>Ұлан</r:givenName>
              <r:birthDate>1990-02-03</r:birthDate>
            </r:person></r:register>
            """.formatted(Population.iin(1).value())));

        assertThat(stage.inTransaction(on -> stage.index().search(on, told("Әлиев", "Ұлан")))
                        .ranked())
                .hasSize(1);
    }

    @Test
    void a_record_that_is_not_taken_is_told_with_line_field_and_rule() throws Exception {
        Progress done = load(csv(HEADER + "123456789012,A,B,,1990-01-01,M,UZB,1\r\n" + row(2, "", "...")
                + "too,short\r\n" + row(3, "X".repeat(1001), "B") + row(4, "A", "B")));

        assertThat(done.taken()).isEqualTo(1);
        assertThat(rejects())
                .containsExactly(
                        "line,field,rule",
                        "2,iin,IIN",
                        "3,surname,NOTHING_TO_FIND_BY",
                        "4,,COLUMNS",
                        "5,surname,TOO_LONG");
    }

    @Test
    void a_slip_in_a_date_a_sex_or_a_country_hides_nobody() throws Exception {
        Progress done = load(csv(HEADER + Population.iin(1).value() + ",A,B,,31.02.1990,?,Uzbekistan,\r\n"));

        assertThat(done.taken()).isEqualTo(1);
    }

    @Test
    void a_number_of_two_persons_is_taken_once() throws Exception {
        Progress done = load(csv(HEADER + row(1, "A", "B") + row(1, "C", "D") + row(1, "A", "B")));

        assertThat(done).isEqualTo(new Progress(1, 1, 1, done.rejectBytes()));
        assertThat(rejects()).containsExactly("line,field,rule", "3,iin,NUMBER_HELD");
    }

    @Test
    void a_file_that_is_mended_is_brought_in_as_a_whole() throws Exception {
        load(csv(HEADER + row(1, "A", "B")));

        Progress done = load(csv(HEADER + row(1, "A", "B") + row(2, "C", "D")));

        assertThat(done).isEqualTo(new Progress(1, 1, 0, done.rejectBytes()));
    }

    @Test
    void what_stands_before_the_break_of_a_file_is_stored() throws Exception {
        Path cutOff = csv(HEADER + row(1, "A", "B") + Population.iin(2).value() + ",\"C");

        assertThatExceptionOfType(BrokenSource.class)
                .isThrownBy(() -> load(cutOff))
                .withMessageEndingWith("not CSV, or cut off");
        assertThat(known()).isEqualTo(1);
    }

    @Test
    void what_stands_before_the_break_of_an_xml_file_is_stored() throws Exception {
        Path cutOff = file(
                "persons.xml",
                "<a><person><iin>" + Population.iin(1).value() + "</iin><surname>A</surname></person><person><iin>0");

        assertThatExceptionOfType(BrokenSource.class).isThrownBy(() -> load(cutOff));
        assertThat(known()).isEqualTo(1);
    }

    @Test
    void a_file_of_another_encoding_is_not_guessed_at() throws Exception {
        Path file = directory.resolve("persons.csv");
        Files.writeString(file, HEADER + row(1, "Алиев", "Улан"), Charset.forName("windows-1251"));

        assertThatExceptionOfType(BrokenSource.class)
                .isThrownBy(() -> load(file))
                .withMessageEndingWith("not in UTF-8");
        assertThat(known()).isZero();
    }

    @Test
    void an_xml_file_in_another_encoding_than_it_says_is_not_guessed_at() throws Exception {
        Path file = directory.resolve("persons.xml");
        Files.writeString(file, xml("", "Алиев"), Charset.forName("windows-1251"));

        assertThatExceptionOfType(BrokenSource.class)
                .isThrownBy(() -> load(file))
                .withMessageContaining("not in its encoding");
        assertThat(known()).isZero();
    }

    @Test
    void nothing_from_outside_comes_in_with_an_xml_file() throws Exception {
        Path secret = file("secret", "SECRET");
        Path xml = file("persons.xml", xml("<!DOCTYPE a [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>", "A&s;"));

        assertThatExceptionOfType(BrokenSource.class).isThrownBy(() -> load(xml));
        assertThat(known()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "iin;surname;givenName\r\n", "surname,givenName\r\nA,B\r\n"})
    void a_file_whose_first_line_names_no_numbers_is_not_rejected_line_by_line(String text) throws Exception {
        Path file = csv(text);

        assertThatExceptionOfType(BrokenSource.class)
                .isThrownBy(() -> load(file))
                .withMessageStartingWith("line 1: names no column iin");
    }

    @Test
    void an_xml_file_without_a_person_is_not_said_to_be_brought_in() throws Exception {
        Path file = file("persons.xml", "<people><Person><iin>1</iin></Person></people>");

        assertThatExceptionOfType(BrokenSource.class)
                .isThrownBy(() -> load(file))
                .withMessageContaining("no element person");
    }

    @Test
    void a_file_that_holds_anything_but_rejects_is_not_written_over() throws Exception {
        Path another = file("rejects.csv", HEADER + row(2, "C", "D"));

        assertThatIllegalStateException()
                .isThrownBy(() -> load(csv(HEADER + row(1, "A", "B"))))
                .withMessageContaining("holds something else");
        assertThat(another).content().isEqualTo(HEADER + row(2, "C", "D"));
        assertThat(known()).isZero();
    }

    @Test
    void a_number_comes_in_once_even_while_the_indexes_are_away() throws Exception {
        try (Connection connection = stage.database().connect()) {
            RegisterIndexes indexes = new RegisterIndexes(connection);
            indexes.takeAway();

            CopyPersons copy = new CopyPersons(connection);
            copy.store(Imported.persons(1, Population::person));

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> copy.store(Imported.persons(1, Population::person)))
                    .withMessageContaining("known_person_iin_once");
            indexes.build();
        }
    }

    @Test
    void an_import_that_was_killed_goes_on_and_tells_each_reject_once() throws Exception {
        Path file =
                csv(HEADER + lines(0, BATCH - 1) + "1,A,B,,,,,\r\n" + lines(BATCH, 2 * BATCH - 1) + "2,A,B,,,,,\r\n");
        Consumer<Progress> death = progress -> {
            throw new IllegalStateException("killed");
        };
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> load(file, death));
        Files.writeString(directory.resolve("rejects.csv"), "of a batch not stored", StandardOpenOption.APPEND);

        Progress done = load(file);

        assertThat(done).isEqualTo(new Progress(2 * BATCH - 2L, 0, 2, done.rejectBytes()));
        assertThat(known()).isEqualTo(2 * BATCH - 2L);
        assertThat(rejects())
                .containsExactly("line,field,rule", (BATCH + 1) + ",iin,IIN", (2 * BATCH + 1) + ",iin,IIN");
    }

    /** Of one person. */
    private static String xml(String type, String surname) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%s<a><person><iin>%s</iin><surname>%s</surname></person></a>"
                .formatted(type, Population.iin(1).value(), surname);
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(index -> row(index, "A" + (char) ('A' + index % 26), "B"))
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static String row(long index, String surname, String givenName) {
        return Population.iin(index).value() + "," + surname + "," + givenName + ",,1990-02-03,M,UZB,\r\n";
    }

    private static PersonData told(String surname, String givenName) {
        PersonData other = Population.person(1);
        return new PersonData(
                List.of(RawName.of(surname, givenName, null)),
                WrittenDate.read("1990-02-03"),
                other.sex(),
                other.citizenship(),
                other.documents(),
                other.birthPlace());
    }

    private Path csv(String text) throws IOException {
        return file("persons.csv", text);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Progress load(Path file) throws IOException, SQLException {
        return load(file, progress -> {});
    }

    private Progress load(Path file, Consumer<Progress> told) throws IOException, SQLException {
        try (Connection connection = stage.database().connect()) {
            return new ImportPersons(connection, Clock.fixed(IndexStage.AT, ZoneOffset.UTC), told)
                    .run(file, directory.resolve("rejects.csv"));
        }
    }

    private List<String> rejects() throws IOException {
        return Files.readAllLines(directory.resolve("rejects.csv"));
    }

    private long known() {
        return stage.database().count("select count(*) from known_person");
    }
}
