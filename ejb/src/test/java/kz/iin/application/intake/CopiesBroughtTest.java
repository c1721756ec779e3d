package kz.iin.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import kz.iin.application.CopyKind;
import kz.iin.application.Papers;
import kz.iin.documents.Certification;
import kz.iin.documents.Confirmation;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Formality;
import kz.iin.documents.Script;
import kz.iin.documents.Translation;
import org.junit.jupiter.api.Test;

/** What a correction has to bring; what a submission has to, the table of the counter says. */
class CopiesBroughtTest {

    private static final Papers TRANSLATED = new Papers(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new CounterCheck(
                    Script.of("王"),
                    Script.of("王"),
                    Optional.of(new Translation(new Certification.ByConsul(), Formality.NONE)),
                    Set.of(Confirmation.values()))),
            Optional.empty());

    @Test
    void a_translation_that_comes_with_a_correction_has_its_copy_there() {
        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> CopiesBrought.requireTranslation(
                        TRANSLATED, Set.of(CopyKind.IDENTITY_DOCUMENT, CopyKind.OTHER)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("TRANSLATION_COPY_MISSING"))
                .satisfies(refused -> assertThat(refused.field()).contains("documentCopy"));
    }

    @Test
    void brought_now_or_earlier_it_is_there() {
        assertThatCode(() -> CopiesBrought.requireTranslation(TRANSLATED, Set.of(CopyKind.TRANSLATION)))
                .doesNotThrowAnyException();
    }

    @Test
    void where_no_translation_was_brought_none_has_to_be_there() {
        assertThatCode(() -> CopiesBrought.requireTranslation(Papers.none(), Set.of()))
                .doesNotThrowAnyException();
    }
}
