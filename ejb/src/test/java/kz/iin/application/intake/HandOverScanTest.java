package kz.iin.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import kz.iin.application.Confirmation;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code IIN_HAND_OVER_SCAN} asks for, and what it does not. */
class HandOverScanTest {

    private static final Optional<CopyContent> SCAN =
            Optional.of(new CopyContent(CopyKind.HAND_OVER, "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8)));

    @Test
    void where_it_is_demanded_a_signature_on_paper_comes_with_its_scan() {
        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> HandOverCertificate.requireScan(true, Confirmation.PAPER_SIGNATURE, Optional.empty()))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("HAND_OVER_SCAN_MISSING"))
                .satisfies(refused -> assertThat(refused.field()).contains("documentCopy"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"kk | .+ \\(mfa v1 .+\\)", "ru | .+ \\(контракт mfa v1\\)", "en | .+ \\(contract mfa v1\\)"})
    void rule_and_clause_are_told_in_each_language(String language, String text) {
        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> HandOverCertificate.requireScan(true, Confirmation.PAPER_SIGNATURE, Optional.empty()))
                .satisfies(refused -> assertThat(refused.text(Locale.forLanguageTag(language)))
                        .matches(text));
    }

    @ParameterizedTest
    @EnumSource
    void with_the_scan_it_is_met_however_it_was_confirmed(Confirmation confirmation) {
        assertThatCode(() -> HandOverCertificate.requireScan(true, confirmation, SCAN))
                .doesNotThrowAnyException();
    }

    @Test
    void of_an_electronic_signature_there_is_nothing_to_scan() {
        assertThatCode(() -> HandOverCertificate.requireScan(true, Confirmation.ELECTRONIC_SIGNATURE, Optional.empty()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void where_it_is_not_demanded_nothing_has_to_come_along(Confirmation confirmation) {
        assertThatCode(() -> HandOverCertificate.requireScan(false, confirmation, Optional.empty()))
                .doesNotThrowAnyException();
    }
}
