package kz.iin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern MAP_ROW = Pattern.compile("(?m)^\\| [^|]+ \\| `([^`]+)` \\|$");
    private static final Pattern RULE = Pattern.compile("(?m)^\\| [0-9][^|]*\\|[^|]*\\|[^|]*\\|[^|]*\\|$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern VARIABLE = Pattern.compile("IIN_[A-Z0-9_]+");
    private static final Pattern SERVER_VARIABLE = Pattern.compile("env\\.(IIN_[A-Z0-9_]+)");
    private static final Pattern PROPERTY = Pattern.compile("@ConfigProperty\\(\\s*name = \"(iin[a-z0-9.-]+)\"");

    @Test
    void the_map_leads_to_files_that_exist() {
        List<String> paths = found(MAP_ROW, read(TOP.resolve("README.md")), 1);

        assertThat(paths)
                .hasSizeGreaterThan(20)
                .allSatisfy(path -> assertThat(TOP.resolve(path)).exists());
    }

    @Test
    void each_rule_of_the_law_leads_to_its_class_and_its_test() {
        List<String> rules = found(RULE, read(TOP.resolve("docs/rules.md")), 0);

        assertThat(rules).hasSizeGreaterThan(20).allSatisfy(rule -> {
            List<String> links = found(LINK, rule, 1);
            assertThat(links)
                    .allSatisfy(
                            link -> assertThat(TOP.resolve("docs").resolve(link).normalize())
                                    .exists());
            assertThat(links).anyMatch(link -> link.contains("/main/")).anyMatch(link -> link.contains("/test/"));
        });
    }

    @Test
    void every_variable_that_the_server_reads_stands_in_the_readme() {
        List<String> read = found(SERVER_VARIABLE, read(TOP.resolve("ear/src/main/server/configure.cli")), 1);

        assertThat(read).isNotEmpty();
        assertThat(variablesOfTheReadme()).containsAll(read);
    }

    @Test
    void every_property_that_the_application_reads_stands_in_the_readme() {
        Set<String> properties = new TreeSet<>();
        for (String module : List.of("ejb", "web")) {
            sourcesOf(module).forEach(source -> properties.addAll(found(PROPERTY, read(source), 1)));
        }

        assertThat(properties).isNotEmpty();
        assertThat(read(TOP.resolve("README.md"))).contains(properties);
        assertThat(variablesOfTheReadme())
                .containsAll(properties.stream().map(ReadmeTest::variableOf).toList());
    }

    private static Set<String> variablesOfTheReadme() {
        return new TreeSet<>(found(VARIABLE, read(TOP.resolve("README.md")), 0));
    }

    /** As MicroProfile Config maps a property to a variable. */
    private static String variableOf(String property) {
        return property.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static List<Path> sourcesOf(String module) {
        Predicate<Path> isSource = file -> file.toString().endsWith(".java");
        try (Stream<Path> files = Files.walk(TOP.resolve(module).resolve("src/main/java"))) {
            return files.filter(isSource).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(group))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
