package kz.iin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityDocumentTest {

    private static final LocalDate ISSUED = LocalDate.of(2020, 3, 1);
    private static final LocalDate EXPIRES = LocalDate.of(2030, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "L898902C3,L898902C3",
        "l898902c3,L898902C3",
        "' AB 123456 ',AB 123456",
        "VI-АБ 123456,VI-АБ 123456",
        "vi-аб 123456,VI-АБ 123456",
        "12/345,12/345",
        "7,7",
        "12345678901234567890,12345678901234567890"
    })
    void a_number_is_kept_as_written_in_capitals(String given, String kept) {
        assertThat(passport(given).number()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "- /",
                "123456789012345678901",
                "AB_1",
                "AB<1",
                "AB.1",
                "Ä1",
                "ß1",
                "ı1",
                "１２",
                "٣٤",
                "A\u00001",
                "A\u200B1",
                "\u202EA1",
                "A\u20111",
                "\uFF211"
            })
    void a_number_has_1_to_20_letters_digits_spaces_hyphens_and_slashes(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passport(number))
                .withMessageStartingWith("documentNumber: 1 to 20 ");
    }

    @Test
    void a_document_expires_after_the_day_of_issue() {
        assertThat(validity(ISSUED, ISSUED.plusDays(1)).expires()).contains(LocalDate.of(2020, 3, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validity(ISSUED, ISSUED))
                .withMessage("documentExpires: after the day of issue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validity(ISSUED, ISSUED.minusDays(1)))
                .withMessage("documentExpires: after the day of issue");
    }

    @Test
    void a_document_is_valid_through_the_day_on_which_it_expires() {
        IdentityDocument passport = passport("L898902C3");

        assertThat(passport.isExpired(LocalDate.of(2030, 2, 28))).isFalse();
        assertThat(passport.isExpired(LocalDate.of(2030, 3, 1))).isFalse();
        assertThat(passport.isExpired(LocalDate.of(2030, 3, 2))).isTrue();
    }

    @Test
    void a_document_without_a_day_of_expiry_never_expires() {
        IdentityDocument card = new IdentityDocument(
                DocumentType.IDENTITY_CARD, "L898902C3", new Country("TUR"), ISSUED, Optional.empty());

        assertThat(card.isExpired(LocalDate.of(2999, 12, 31))).isFalse();
    }

    @Test
    void a_number_in_a_log_line_stays_withheld() {
        assertThat(passport("L898902C3")).hasToString("IdentityDocument[PASSPORT, withheld]");
    }

    private static IdentityDocument passport(String number) {
        return new IdentityDocument(DocumentType.PASSPORT, number, new Country("TUR"), ISSUED, Optional.of(EXPIRES));
    }

    private static IdentityDocument validity(LocalDate issued, LocalDate expires) {
        return new IdentityDocument(
                DocumentType.PASSPORT, "L898902C3", new Country("TUR"), issued, Optional.of(expires));
    }
}
