package kz.iin.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of all variables, in the order in which they are shown. */
final class Variables {

    private Variables() {}

    static List<Variable> all() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Variables.class.getResourceAsStream("variables.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Variable::parse)
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
