package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final CopyContent PASSPORT = SubmissionFixture.copy(CopyKind.IDENTITY_DOCUMENT, "passport");
    private static final CopyContent CONSENT = SubmissionFixture.copy(CopyKind.CONSENT, "consent");

    @Test
    void the_same_content_has_the_same_digest() {
        assertThat(SubmissionFixture.aSubmission().digest())
                .hasSize(32)
                .isEqualTo(SubmissionFixture.aSubmission().digest());
    }

    @ParameterizedTest
    @CsvSource({
        "mission, DEU-BER",
        "officer, another",
        "consentGivenOn, 2026-03-01",
        "surname, Kayaa",
        "givenName, Denis",
        "patronymic, Ali",
        "cyrillicSurname, Кайя",
        "cyrillicSurname, ''",
        "cyrillicGivenName, Денис",
        "cyrillicPatronymic, Али",
        "birthDate, 1990-02-27",
        "birthDate, 1990-02",
        "sex, X",
        "citizenship, AZE",
        "birthPlace, Bursa",
        "documentType, IDENTITY_CARD",
        "documentNumber, U00000019",
        "documentIssuer, AZE",
        "documentIssued, 2021-05-05",
        "documentExpires, 2031-05-04",
        "documentExpires, ''",
        "copyKind, OTHER",
        "copyText, passport again"
    })
    void another_value_gives_another_digest(String field, String value) {
        assertThat(SubmissionFixture.aSubmissionWith(Map.of(field, value)).digest())
                .isNotEqualTo(SubmissionFixture.aSubmission().digest());
    }

    @ParameterizedTest
    @CsvSource({"AB, C, A, BC", "A, '', '', A", "'A\u0000B', C, A, 'B\u0000C'"})
    void what_moves_from_one_field_to_the_next_gives_another_digest(
            String mission, String officer, String otherMission, String otherOfficer) {
        assertThat(submittedBy(mission, officer).digest())
                .isNotEqualTo(submittedBy(otherMission, otherOfficer).digest());
    }

    @Test
    void a_copy_more_and_the_order_of_copies_give_another_digest() {
        byte[] one = SubmissionFixture.aSubmissionWith(List.of(PASSPORT)).digest();
        byte[] both =
                SubmissionFixture.aSubmissionWith(List.of(PASSPORT, CONSENT)).digest();
        byte[] turned =
                SubmissionFixture.aSubmissionWith(List.of(CONSENT, PASSPORT)).digest();

        assertThat(one).isNotEqualTo(both);
        assertThat(both).isNotEqualTo(turned);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void it_holds_1_to_10_copies(int count) {
        assertThat(withCopies(count).copies()).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void it_is_refused_with_no_copy_or_with_eleven(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withCopies(count))
                .withMessage("documentCopy: 1 to 10 copies");
    }

    private static Submission submittedBy(String mission, String officer) {
        return SubmissionFixture.aSubmissionWith(Map.of("mission", mission, "officer", officer));
    }

    private static Submission withCopies(int count) {
        return SubmissionFixture.aSubmissionWith(Collections.nCopies(count, PASSPORT));
    }
}
