package kz.iin.notice;

import static kz.iin.notice.SlipFixture.AT;
import static kz.iin.notice.SlipFixture.TEMPLATE;
import static kz.iin.notice.SlipFixture.annulment;
import static kz.iin.notice.SlipFixture.everyReason;
import static kz.iin.notice.SlipFixture.everythingFor;
import static kz.iin.notice.SlipFixture.notice;
import static kz.iin.notice.SlipFixture.receipt;
import static kz.iin.notice.SlipFixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.iin.notice.RefusalNotice.Addressee;
import kz.iin.person.PersonName;
import kz.iin.testpdf.Conformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the applicant takes along can be kept in an archive and be read aloud. */
class SlipConformanceTest {

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void a_receipt_keeps_the_rules_of_archives_and_of_accessibility(String language) {
        byte[] pdf = TEMPLATE.print(receipt(language), AT);

        assertThat(Conformance.faultsOf(pdf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void a_notice_on_every_ground_in_the_longest_words_keeps_them(String language) {
        byte[] pdf = TEMPLATE.print(List.of(notice(language, everyReason("Ұ".repeat(500)))), AT);

        assertThat(Conformance.faultsOf(pdf)).isEmpty();
    }

    @Test
    void a_refusal_on_every_ground_to_the_longest_name_keeps_them() {
        String hundred = "W".repeat(PersonName.LONGEST_PART);
        PersonName cyrillic = PersonName.of("Щ".repeat(PersonName.LONGEST_PART), "Ә".repeat(99), null);
        Addressee longest = new Addressee(PersonName.of(hundred, hundred, null), Optional.of(cyrillic));

        byte[] pdf = TEMPLATE.print(refusal(longest, "Жоқ ".repeat(499)), AT);

        assertThat(Conformance.faultsOf(pdf)).isEmpty();
    }

    @Test
    void whatever_thirty_applicants_of_every_alphabet_get_keeps_them() {
        assertThat(Applicants.all())
                .hasSize(30)
                .allSatisfy(applicant -> assertThat(Conformance.faultsOf(TEMPLATE.print(everythingFor(applicant), AT)))
                        .isEmpty());
    }

    @Test
    void an_annulment_keeps_them() {
        byte[] pdf = TEMPLATE.print(annulment("Жоқ ".repeat(499)), AT);

        assertThat(Conformance.faultsOf(pdf)).isEmpty();
    }
}
