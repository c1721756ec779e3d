package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.duplicates.index.Candidate;
import kz.iin.duplicates.load.ImportPersons;
import kz.iin.duplicates.load.Progress;
import kz.iin.number.Iin;
import kz.iin.sample.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issue 5, Bad input: what stands in registers comes in, is stored by COPY, and is found. */
class OddPersonsOfFilesTest {

    private static final String HEADER = "iin,surname,givenName,birthDate,documentNumber,documentCountry\r\n";

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "one letter | X | Y | 1",
                "200 letters | KARIMOVA | ЖАНА | 50",
                "two scripts in a word | K\u0410R\u0406MOV | \u0410nvar | 1",
                "emoji | KARIMOV \uD83D\uDE00 | \uD83D\uDE00 | 1",
                "right to left | \u202E\u0645\u062D\u0645\u062F | \u0639\u0644\u064A | 1",
                "NUL | KARI\u0000MOV | AN\u0000VAR | 1",
                "what COPY writes otherwise | KARI\\MOV\\N\\. | AN\tVAR | 1",
                "marks of the stored form | KARI\u001DMOV | AN\u001EVAR\u001F | 1"
            })
    void somebody_is_taken_and_found_by_the_name_with(String what, String surname, String givenName, int times)
            throws Exception {
        Progress done = load(surname.repeat(times), givenName.repeat(times), "1990-02-03", "");

        assertThat(done.taken()).isEqualTo(1);
        assertThat(found(named(surname.repeat(times), givenName.repeat(times), "1990-02-03", Set.of())))
                .containsExactly(Optional.of(Population.iin(1)));
    }

    @Test
    void somebody_whose_birth_date_is_unknown_altogether_is_found_by_document_and_name() throws Exception {
        Progress done = load("KARIMOV", "ANVAR", "", "AB1234567");

        assertThat(done.taken()).isEqualTo(1);
        assertThat(found(named("KARIMOV", "ANVAR", "", Set.of(new DocumentKey("UZB", "AB1234567")))))
                .containsExactly(Optional.of(Population.iin(1)));
    }

    @Test
    void somebody_whose_name_is_punctuation_is_rejected_unless_there_is_a_document() throws Exception {
        assertThat(load("...", "'-'", "1990-02-03", "").rejected()).isEqualTo(1);
        assertThat(load("...", "'-'", "1990-02-03", "AB1234567").taken()).isEqualTo(1);
    }

    private List<Optional<Iin>> found(PersonData person) {
        return stage.inTransaction(on -> stage.index().search(on, person)).ranked().stream()
                .map(Candidate::iin)
                .toList();
    }

    private static PersonData named(String surname, String givenName, String date, Set<DocumentKey> documents) {
        return new PersonData(
                List.of(RawName.of(surname, givenName, null)),
                WrittenDate.read(date),
                Optional.empty(),
                Optional.empty(),
                documents,
                Optional.empty());
    }

    private Progress load(String surname, String givenName, String date, String document) throws Exception {
        Path file = Files.writeString(
                directory.resolve("persons.csv"),
                HEADER + String.join(",", Population.iin(1).value(), surname, givenName, date, document, "UZB\r\n"));
        try (Connection connection = stage.database().connect()) {
            return new ImportPersons(connection, Clock.fixed(IndexStage.AT, ZoneOffset.UTC), progress -> {})
                    .run(file, directory.resolve("rejects.csv"));
        }
    }
}
