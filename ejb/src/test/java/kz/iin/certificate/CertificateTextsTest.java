package kz.iin.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateTextsTest {

    private static final Pattern KEY = Pattern.compile("key\\('text', '([A-Za-z.]+)'\\)");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void every_language_has_the_same_texts(String language) throws IOException {
        Properties texts = messages(language);

        assertThat(texts.stringPropertyNames()).isEqualTo(messages("kk").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void no_text_is_empty(String language) throws IOException {
        Properties texts = messages(language);

        assertThat(texts.values())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @Test
    void every_text_the_form_asks_for_exists() throws IOException {
        String form = resource("certificate/certificate.fo.xsl");

        Set<String> asked =
                KEY.matcher(form).results().map(match -> match.group(1)).collect(Collectors.toSet());

        assertThat(asked).hasSizeGreaterThan(4).isSubsetOf(CertificateFixture.TEXTS.keys());
    }

    @Test
    void every_row_has_its_label() {
        CertificateTexts texts = CertificateFixture.TEXTS;

        var rows = PrintedField.of(CertificateFixture.aCertificate(), texts);

        assertThat(texts.keys())
                .containsAll(rows.stream().map(PrintedField::key).toList());
    }

    @Test
    void a_text_that_is_missing_is_not_replaced() {
        CertificateTexts texts = CertificateFixture.TEXTS;

        assertThatThrownBy(() -> texts.wording("nosuchtext")).isInstanceOf(MissingResourceException.class);
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (InputStream file =
                CertificateTextsTest.class.getResourceAsStream("/kz/iin/messages_%s.properties".formatted(language))) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return messages;
    }

    private static String resource(String path) throws IOException {
        try (InputStream file = CertificateTextsTest.class.getResourceAsStream("/kz/iin/" + path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
