package kz.iin.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.iin.duplicates.comparison.Agreement;
import kz.iin.duplicates.comparison.Evidence;
import kz.iin.duplicates.comparison.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"kk | Туған күні: бірдей", "ru | Дата рождения: совпадает", "en | Date of birth: the same"})
    void a_score_is_explained_field_by_field_in_three_languages(String language, String words) {
        assertThat(EvidenceWords.of(
                        new Evidence(Field.BIRTH_DATE, Agreement.EQUAL, 14.3), Locale.forLanguageTag(language)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_field_and_every_way_to_agree_has_its_words(String language) {
        List<String> words = Arrays.stream(Field.values())
                .flatMap(field -> Arrays.stream(Agreement.values()).map(agreement -> new Evidence(field, agreement, 0)))
                .map(evidence -> EvidenceWords.of(evidence, Locale.forLanguageTag(language)))
                .toList();

        assertThat(words).doesNotHaveDuplicates().hasSizeGreaterThan(90);
    }

    @Test
    void evidence_is_read_as_it_was_written() {
        List<Evidence> evidence = List.of(
                new Evidence(Field.BIRTH_DATE, Agreement.EQUAL, 14.25),
                new Evidence(Field.SEX, Agreement.DIFFERENT, -6));

        String text = EvidenceText.of(evidence);

        assertThat(text).isEqualTo("BIRTH_DATE=EQUAL:14.25 SEX=DIFFERENT:-6.00");
        assertThat(EvidenceText.read(text)).isEqualTo(evidence);
    }
}
