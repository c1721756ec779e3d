package kz.iin.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    @ParameterizedTest
    @CsvSource({
        "Müller-O’Neil, LATIN",
        "Nguyễn, LATIN",
        "Әбдірахманұлы, CYRILLIC",
        "Ђорђевић, CYRILLIC",
        "عمر, OTHER",
        "王伟, OTHER",
        "ქართველი, OTHER",
        "Παπαδόπουλος, OTHER",
        "Հայկ, OTHER",
        "नेपाल, OTHER"
    })
    void letters_belong_to_the_script_in_which_they_are_written(String text, Script script) {
        assertThat(Script.of(text)).containsExactly(script);
    }

    @Test
    void data_are_readable_when_each_of_them_can_be_read() {
        assertThat(IdentifyingData.written("MUELLER", "Иван", "Berlin").isReadable())
                .isTrue();
        assertThat(IdentifyingData.written("MUELLER", "ANNA", "王伟").isReadable())
                .isFalse();
    }

    @Test
    void a_second_writing_in_other_letters_does_no_harm() {
        assertThat(IdentifyingData.written("王伟 WANG WEI", "北京 BEIJING").isReadable())
                .isTrue();
    }

    @Test
    void what_the_document_does_not_show_cannot_be_read() {
        assertThat(IdentifyingData.written("WANG", "WEI", "").isReadable()).isFalse();
        assertThat(new IdentifyingData(List.of(IdentifyingData.MISSING)).isReadable())
                .isFalse();
    }

    @Test
    void a_document_shows_some_identifying_data() {
        assertThatIllegalArgumentException()
                .isThrownBy(IdentifyingData::written)
                .withMessage("identifyingData: at least one");
    }
}
