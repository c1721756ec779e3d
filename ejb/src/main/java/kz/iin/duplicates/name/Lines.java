package kz.iin.duplicates.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The lines of a table that stands beside the code; empty ones and those that start with # say nothing. */
final class Lines {

    private Lines() {}

    static Stream<String> of(String table) {
        try (InputStream file = Lines.class.getResourceAsStream(table)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
