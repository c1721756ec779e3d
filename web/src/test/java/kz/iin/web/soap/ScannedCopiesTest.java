package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kz.iin.copy.scanning.InfectedCopy;
import kz.iin.copy.scanning.ScannerSilent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannedCopiesTest {

    @ParameterizedTest
    @CsvSource({"en, The virus scanner found", "ru, Антивирус нашёл", "kk, Антивирус осы"})
    void a_virus_is_the_caller_s_error_told_in_the_caller_s_language(String language, String beginning) {
        Diagnosis told = Diagnose.carryingOut(new InfectedCopy(2));

        assertThat(told.code()).isEqualTo("COPY_INFECTED");
        assertThat(told.field()).contains("documentCopy[2]/content");
        assertThat(told.isOurs()).isFalse();
        assertThat(told.text().in(Locale.forLanguageTag(language))).startsWith(beginning);
    }

    @Test
    void a_silent_scanner_is_our_fault_and_may_be_asked_again() {
        Diagnosis told = Diagnose.carryingOut(new ScannerSilent("no answer in time"));

        assertThat(told.code()).isEqualTo("COPIES_NOT_SCANNED");
        assertThat(told.field()).isEmpty();
        assertThat(told.isOurs()).isTrue();
        assertThat(told.text().in(Locale.ENGLISH)).contains("send the same request again");
    }
}
