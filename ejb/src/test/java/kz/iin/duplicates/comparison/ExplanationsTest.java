package kz.iin.duplicates.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationsTest {

    private static final Set<Feature> FEATURES = Weights.standard().rates().keySet();

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_feature_has_words_of_its_own(String language) {
        Explanations explanations = Explanations.in(Locale.forLanguageTag(language));
        Set<String> told = new HashSet<>();

        FEATURES.forEach(feature -> told.add(explanations.of(feature)));

        assertThat(told).hasSameSizeAs(FEATURES).noneMatch(String::isBlank);
        assertThat(explanations.ofTwins()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Туған күні: күні мен айы орын ауыстырған",
        "ru, Дата рождения: день и месяц поменялись местами",
        "en, Birth date: day and month in each other's place"
    })
    void it_is_told_in_three_languages(String language, String words) {
        Explanations explanations = Explanations.in(Locale.forLanguageTag(language));

        assertThat(explanations.of(new Feature(Field.BIRTH_DATE, Agreement.SWAPPED)))
                .isEqualTo(words);
    }

    @Test
    void a_feature_is_told_by_its_field_and_agreement() {
        assertThat(Explanations.in(Locale.ENGLISH).of(new Feature(Field.SURNAME, Agreement.SAME_SOUND)))
                .isEqualTo("Surname: spelled otherwise, sounds the same");
    }
}
