package kz.iin.web.console;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern ASKED = Pattern.compile("text\\['([A-Za-z.]+)'\\](?!\\.concat)");
    private static final Pattern LETTERS_BETWEEN_TAGS = Pattern.compile("(?s)>([^<>#]*\\p{L}{2,}[^<>#]*)<");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void every_language_has_the_same_texts(String language) throws IOException {
        assertThat(messages(language).stringPropertyNames())
                .hasSizeGreaterThan(50)
                .isEqualTo(messages("kk").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void no_text_is_empty(String language) throws IOException {
        assertThat(messages(language).values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @Test
    void every_text_that_a_page_asks_for_exists() throws IOException {
        Set<String> asked = pages().flatMap(page -> ASKED.matcher(page).results())
                .map(match -> match.group(1))
                .collect(toSet());

        assertThat(asked).hasSizeGreaterThan(40);
        assertThat(messages("kk").stringPropertyNames()).containsAll(asked);
    }

    @Test
    void no_page_has_a_text_of_its_own() {
        assertThat(pages().map(page -> page.replaceAll("(?s)<!--.*?-->", "")))
                .isNotEmpty()
                .allSatisfy(
                        page -> assertThat(LETTERS_BETWEEN_TAGS.matcher(page).results())
                                .extracting(MatchResult::group)
                                .isEmpty());
    }

    private static Stream<String> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(MessagesTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (InputStream file = MessagesTest.class.getResourceAsStream("messages_%s.properties".formatted(language))) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return messages;
    }
}
