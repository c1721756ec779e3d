package kz.iin.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of two lines with the same key the later one wins silently: a text that somebody mended stays as it was. */
class KeysOnceTest {

    @ParameterizedTest
    @MethodSource("bundles")
    void no_key_stands_twice(Path bundle) throws IOException {
        try (Stream<String> lines = Files.lines(bundle)) {
            Map<String, Long> counts = lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .collect(groupingBy(key -> key, counting()));

            assertThat(counts)
                    .isNotEmpty()
                    .allSatisfy((key, times) -> assertThat(times).as(key).isEqualTo(1));
        }
    }

    static Stream<Path> bundles() throws IOException {
        return Stream.concat(bundles("ejb"), bundles("web"));
    }

    private static Stream<Path> bundles(String module) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "resources"))) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList().stream();
        }
    }
}
