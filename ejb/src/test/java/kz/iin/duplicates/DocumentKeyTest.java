package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentKeyTest {

    @ParameterizedTest
    @CsvSource({
        "AB 123-456, AB123456",
        "ав123456, AB123456",
        "МС О12З, MC0123",
        "OIL10, 01110",
        "ＡＢ１２３, AB123",
        "٠١٢٣, 0123",
        "№ 77/Ж, N077Ж"
    })
    void a_number_is_read_as_eyes_confuse_it(String written, String read) {
        assertThat(DocumentKey.find("KGZ", written)).map(DocumentKey::number).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-/-", "\u0000", "😀"})
    void a_number_without_letter_or_digit_is_none(String written) {
        assertThat(DocumentKey.find("KGZ", written)).isEmpty();
    }

    @Test
    void a_number_is_withheld_from_logs() {
        assertThat(new DocumentKey("KGZ", "AC1234567")).hasToString("DocumentKey[withheld]");
    }
}
