package kz.iin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.iin.audit.Deed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A deed that nobody records says that the audit holds what it does not. */
class DeedsTest {

    private static final Path PROJECT = Path.of("..");
    private static final List<String> MAIN = sources("ejb/src/main/java", "web/src/main/java");
    private static final List<String> TESTS = sources("ejb/src/test/java", "web/src/test/java", "ear/src/test/java");

    @ParameterizedTest
    @EnumSource(Deed.class)
    void each_deed_is_recorded_somewhere_and_a_test_names_it(Deed deed) {
        assertThat(MAIN).anyMatch(names("\\bDeed\\." + deed + "\\b"));
        assertThat(TESTS).anyMatch(names("\\b" + deed + "\\b"));
    }

    private static Predicate<String> names(String pattern) {
        return Pattern.compile(pattern).asPredicate();
    }

    private static List<String> sources(String... folders) {
        return Stream.of(folders).flatMap(DeedsTest::sources).toList();
    }

    private static Stream<String> sources(String folder) {
        try (Stream<Path> files = Files.walk(PROJECT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(DeedsTest::text).toList().stream();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
