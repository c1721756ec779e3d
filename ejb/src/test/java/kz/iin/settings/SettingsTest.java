package kz.iin.settings;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.settings.Setting.Origin;
import kz.iin.settings.Variable.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern DEFAULT = Pattern.compile(
            "@ConfigProperty\\(\\s*name = \"(iin[a-z0-9.-]+)\",\\s*defaultValue =\\s*\"([^\"]*)\"\\s*\\)\\s*(?:private|protected)?\\s*(Provider<)?");
    private static final Pattern PROPERTY = Pattern.compile("@ConfigProperty\\(\\s*name = \"(iin[a-z0-9.-]+)\"");
    private static final Pattern OF_SERVER = Pattern.compile("env\\.(IIN_[A-Z0-9_]+)");

    private final Map<String, Variable> byProperty = Variables.all().stream()
            .filter(variable -> variable.property().isPresent())
            .collect(toMap(variable -> variable.property().orElseThrow(), Function.identity()));

    @Test
    void every_property_and_variable_that_is_read_is_shown() {
        Set<String> shown = names();

        assertThat(byProperty.keySet()).containsAll(found(PROPERTY, sources(), 1));
        assertThat(shown).containsAll(found(OF_SERVER, read(TOP.resolve("ear/src/main/server/configure.cli")), 1));
    }

    @Test
    void a_default_is_shown_as_the_code_has_it_and_what_is_read_anew_each_time_as_live() {
        List<MatchResult> defaults = DEFAULT.matcher(sources()).results().toList();

        assertThat(defaults).hasSizeGreaterThan(30).allSatisfy(found -> {
            Variable variable = byProperty.get(found.group(1));
            assertThat(variable.fallback()).as(found.group(1)).isEqualTo(found.group(2));
            assertThat(variable.is(Trait.LIVE)).as(found.group(1)).isEqualTo(found.group(3) != null);
        });
    }

    @Test
    void every_variable_stands_in_the_readme_and_is_named_like_its_property() {
        String readme = read(TOP.resolve("README.md"));

        assertThat(Variables.all()).hasSizeGreaterThan(120).allSatisfy(variable -> {
            String known = variable.name().replaceAll("_(CHECK_PERSON|FIND_BY.*|(REGISTER|CORRECT|ANNUL)_NUMBER)$", "");
            assertThat(readme).contains(known);
            variable.property()
                    .ifPresent(property -> assertThat(
                                    property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))
                            .isEqualTo(variable.name()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"PASSWORD", "SECRET"})
    void what_is_named_like_a_secret_is_one(String word) {
        assertThat(Variables.all())
                .filteredOn(variable -> variable.name().endsWith(word))
                .isNotEmpty()
                .allMatch(variable -> variable.is(Trait.SECRET));
    }

    @Test
    void of_a_secret_it_is_told_only_that_it_is_set() {
        Setting setting = Setting.of(
                Variable.parse("IIN_X_PASSWORD | | | SECRET"), Optional.of("open sesame"), Origin.ENVIRONMENT);

        assertThat(setting.value()).isEmpty();
        assertThat(setting.isHidden()).isTrue();
        assertThat(setting).hasToString("Setting[IIN_X_PASSWORD, ENVIRONMENT]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://us:word@host/", "jdbc:postgresql://host/iin?user=a&password=b"})
    void a_password_within_an_address_is_not_shown(String address) {
        assertThat(Setting.of(Variable.parse("IIN_X | | |"), Optional.of(address), Origin.ENVIRONMENT)
                        .isHidden())
                .isTrue();
    }

    @Test
    void what_nobody_set_has_its_default() {
        Setting setting = Setting.of(Variable.parse("IIN_X | iin.x | PT5S |"), Optional.empty(), Origin.DEFAULT);

        assertThat(setting.value()).contains("PT5S");
        assertThat(setting.isHidden()).isFalse();
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        Variables.all().forEach(variable -> names.add(variable.name()));
        return names;
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(found -> found.group(group)).toList();
    }

    private static String sources() {
        return Stream.of("ejb", "web")
                .flatMap(module -> javaFiles(TOP.resolve(module).resolve("src/main/java")))
                .map(SettingsTest::read)
                .collect(Collectors.joining());
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
