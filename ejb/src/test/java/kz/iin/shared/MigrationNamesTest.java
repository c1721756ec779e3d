package kz.iin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationNamesTest {

    @Test
    void a_migration_is_named_by_number_and_words() throws IOException {
        assertThat(migrations()).isNotEmpty().allMatch(name -> name.matches("V[0-9]{3}__[a-z]+(_[a-z]+)*\\.sql"));
    }

    @Test
    void migrations_are_numbered_from_one_without_gap_or_double() throws IOException {
        List<String> numbers =
                migrations().stream().map(name -> name.substring(0, 4)).toList();

        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(number -> String.format(Locale.ROOT, "V%03d", number))
                        .toList());
    }

    private static List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "kz", "iin", "schema"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
