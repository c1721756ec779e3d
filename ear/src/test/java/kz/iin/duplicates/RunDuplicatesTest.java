package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.iin.duplicates.command.RunDuplicates;
import kz.iin.sample.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RunDuplicatesTest {

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @TempDir
    private Path directory;

    @Test
    void who_brings_a_register_in_stands_in_the_audit_with_what_came_in() throws Exception {
        Path file = Files.writeString(
                directory.resolve("persons.csv"),
                "iin,surname,givenName,birthDate\r\n%s,Әлиев,Ұлан,1990-02-03\r\n"
                        .formatted(Population.iin(1).value()));
        String rejects = directory.resolve("rejects.csv").toString();

        int ended = RunDuplicates.run(
                List.of("import", file.toString(), rejects), stage.database().environment());

        assertThat(ended).isZero();
        assertThat(stage.database().text("""
                select string_agg(concat_ws(' ', actor, before, '>', after), '; ' order by e.id)
                from audit_entry e join audit_change c on c.entry_id = e.id where act = 'IMPORTED_PERSONS'
                """))
                .isEqualTo("%1$s > begun; %1$s begun > 1 records: 1 taken, 0 known, 0 rejected"
                        .formatted(System.getProperty("user.name")));
    }
}
