package kz.iin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No section of the law's reference is passed over in silence; the reference itself is no part of the repository. */
class LawMapTest {

    /** Its sections, by hand; those before tell how to read it and what the words mean. */
    private static final List<String> SECTIONS = List.of(
            "4.1", "4.2", "4.3", "4.4", "4.5", "5.1", "5.2", "5.3", "5.4", "6.1", "6.2", "6.3", "6.4", "7", "8.1",
            "8.2", "8.3", "8.4", "9", "10.1", "10.2", "10.3", "11", "12", "13", "14", "15", "16");

    /** Of section 17, each with a row of its own. */
    private static final int TRAPS = 18;

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9][^|]*) \\|");
    private static final Pattern RULE = Pattern.compile("(?m)^\\| [0-9][^|]* \\| ([^|:;,]+)");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]+)(?:\\.([0-9]+)(?: to \\1\\.([0-9]+))?)?");

    private final String map = read();

    @Test
    void every_section_stands_in_the_map() {
        Set<String> sections = new LinkedHashSet<>(SECTIONS);
        IntStream.rangeClosed(1, TRAPS).forEach(trap -> sections.add("17." + trap));

        assertThat(sections()).containsExactlyInAnyOrderElementsOf(sections);
    }

    /** Known by how it begins: a row that was told at greater length is the same rule. */
    @Test
    void no_rule_stands_twice() {
        assertThat(RULE.matcher(map).results().map(rule -> rule.group(1).strip()))
                .hasSizeGreaterThan(80)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"art. 8 p. 7", "art. 8-1", "art. 12 p. 2", "art. 16", "art. 18", "art. 25"})
    void every_duty_about_personal_data_stands_in_the_map(String article) {
        assertThat(map.lines().filter(line -> line.startsWith("| 13")).toList())
                .anyMatch(line -> line.contains(article));
    }

    private Set<String> sections() {
        Set<String> sections = new LinkedHashSet<>();
        Matcher row = ROW.matcher(map);
        while (row.find()) {
            // what stands in brackets is an article of a law
            Matcher number = NUMBERS.matcher(row.group(1).replaceAll("\\(.*\\)", ""));
            while (number.find()) {
                add(sections, number);
            }
        }
        return sections;
    }

    /** One section, or all from the one to the other. */
    private static void add(Set<String> sections, Matcher number) {
        if (number.group(3) == null) {
            sections.add(number.group());
            return;
        }
        for (int part = Integer.parseInt(number.group(2)); part <= Integer.parseInt(number.group(3)); part++) {
            sections.add(number.group(1) + "." + part);
        }
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "rules.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
