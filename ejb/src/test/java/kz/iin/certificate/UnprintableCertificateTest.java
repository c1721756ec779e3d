package kz.iin.certificate;

import static kz.iin.certificate.CertificateFixture.aCertificate;
import static kz.iin.certificate.CertificateFixture.aCertificateFor;
import static kz.iin.certificate.CertificateFixture.aCertificateForSurname;
import static kz.iin.certificate.CertificateFixture.name;
import static kz.iin.certificate.CertificateFixture.print;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import kz.iin.certificate.print.UnprintableCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnprintableCertificateTest {

    @ParameterizedTest
    @CsvSource({
        "LI \u674E, U+674E",
        "\uD83D\uDE00, U+1F600",
        "\u0645\u062D\u0645\u062F, U+0645",
        "\u3000A\u3000B, U+3000",
        "A\u10D0\u1200, U+10D0"
    })
    void a_letter_without_a_glyph_is_refused_by_its_field_and_code_only(String surname, String code) {
        CertificateContent content = aCertificateForSurname(surname);

        assertThatExceptionOfType(UnprintableCertificate.class)
                .isThrownBy(() -> print(content))
                .withMessage("surname: no glyph for " + code);
    }

    @Test
    void a_letter_without_a_glyph_is_refused_in_the_mission_too() {
        CertificateContent certificate = aCertificate();
        CertificateContent content = new CertificateContent(
                certificate.certificateNumber(),
                certificate.iin(),
                certificate.formedOn(),
                certificate.holder(),
                certificate.document(),
                new Wording("\u5317", "А", "A"));

        assertThatExceptionOfType(UnprintableCertificate.class)
                .isThrownBy(() -> print(content))
                .withMessage("mission: no glyph for U+5317");
    }

    @Test
    void a_text_that_needs_a_second_page_is_refused() {
        String endless = "W".repeat(250);
        CertificateContent content =
                aCertificateFor(name(endless, endless, endless), Optional.of(name(endless, endless, endless)));

        assertThatExceptionOfType(UnprintableCertificate.class)
                .isThrownBy(() -> print(content))
                .withMessage("the text takes 2 pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0000", "A\u0007B", "A\nB", "A\u202EB", "A\u200BB", "A\u2028B", "A\uD800B", "A\uFFFEB"})
    void a_character_that_prints_nothing_is_refused(String surname) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aCertificateForSurname(surname))
                .withMessageMatching("surname must not hold the character U\\+[0-9A-F]{4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void an_empty_text_is_refused(String surname) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aCertificateForSurname(surname))
                .withMessage("surname must have 1 to 250 characters");
    }

    @Test
    void a_text_may_have_250_characters_and_no_more() {
        String longest = "A".repeat(250);

        PrintedName name = name(longest, "A", "A");

        assertThat(name.surname()).contains(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> name(longest + "A", "A", "A"))
                .withMessage("surname must have 1 to 250 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"84101745012", "8410174501234", "84101745012A", "\u0668\u0664\u0661017450123"})
    void a_number_that_is_not_twelve_digits_is_refused(String iin) {
        CertificateContent certificate = aCertificate();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertificateContent(
                        certificate.certificateNumber(),
                        iin,
                        certificate.formedOn(),
                        certificate.holder(),
                        certificate.document(),
                        certificate.mission()))
                .withMessage("iin must have 12 digits");
    }

    @Test
    void a_name_without_surname_and_given_names_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedName(Optional.empty(), Optional.empty(), Optional.of("A")))
                .withMessage("name must have a surname or given names");
    }
}
