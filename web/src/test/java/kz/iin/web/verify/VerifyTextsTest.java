package kz.iin.web.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.certificate.verify.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTextsTest {

    private static final Path PAGE = Path.of("src/main/webapp/verify");
    private static final Pattern ASKED =
            Pattern.compile("(?:data-text=\"|')((?:code|number|file|finding|field|list|error)\\.\\w+)[\"']");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void every_language_has_the_same_texts(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames())
                .hasSizeGreaterThan(40)
                .isEqualTo(texts("kk").stringPropertyNames());
    }

    @Test
    void every_text_that_the_page_asks_for_exists() throws IOException {
        Set<String> asked = Stream.of("index.html", "verify.js")
                .flatMap(file -> ASKED.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(asked).hasSizeGreaterThan(20);
        assertThat(texts("kk").stringPropertyNames()).containsAll(asked);
    }

    @Test
    void every_finding_has_its_text() throws IOException {
        assertThat(texts("kk").stringPropertyNames())
                .containsAll(Stream.of(Finding.values())
                        .map(finding -> "finding." + finding)
                        .toList());
    }

    @Test
    void the_page_has_neither_a_script_nor_a_style_in_place() {
        assertThat(read("index.html")).doesNotContainPattern("<script>|<style|\\son\\w+=|\\sstyle=");
    }

    private static String read(String file) {
        try {
            return Files.readString(PAGE.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                VerifyTextsTest.class.getResourceAsStream("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
