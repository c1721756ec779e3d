package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void every_code_and_every_rule_has_its_text_in_every_language(String language) throws IOException {
        Set<String> codes = Stream.of(FaultCode.values())
                .filter(code -> code != FaultCode.INVALID_MESSAGE && code != FaultCode.INVALID_VALUE)
                .map(Enum::name)
                .collect(Collectors.toSet());
        codes.add("rule.source");
        Stream.of(SchemaRule.values()).map(SchemaRule::textKey).forEach(codes::add);

        Properties texts = read(language);

        assertThat(texts.stringPropertyNames()).isEqualTo(codes);
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"kk, kk", "ru-RU, ru", "en-GB, en", "tr, en"})
    void the_caller_chooses_the_language_and_gets_english_where_there_is_no_other(String asked, String given) {
        Locale chosen = FaultTexts.choose(List.of(Locale.forLanguageTag(asked)));

        assertThat(chosen.getLanguage()).isEqualTo(given);
    }

    private static Properties read(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = FaultTexts.class.getResourceAsStream("faults_" + language + ".properties")) {
            texts.load(file);
        }
        return texts;
    }
}
