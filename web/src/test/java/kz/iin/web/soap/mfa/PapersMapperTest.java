package kz.iin.web.soap.mfa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import kz.iin.application.Papers;
import kz.iin.contract.common.types.v1.PersonName;
import kz.iin.contract.common.types.v1.StatedCategory;
import kz.iin.contract.provided.mfa.v1.Consent;
import kz.iin.contract.provided.mfa.v1.CorrectApplication;
import kz.iin.contract.provided.mfa.v1.DocumentReading;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.web.soap.InvalidValue;
import org.junit.jupiter.api.Test;

class PapersMapperTest {

    private static final String FIRST = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String SECOND = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    @Test
    void a_caller_of_an_earlier_contract_presents_no_papers() {
        assertThat(PapersMapper.papers(new SubmitApplication())).isEqualTo(Papers.none());
        assertThat(PapersMapper.papers(new CorrectApplication())).isEqualTo(Papers.none());
    }

    @Test
    void both_zones_are_read_and_nothing_is_taken_for_printed_so() {
        PersonName name = new PersonName();
        name.setGivenName("Anna Maria");
        DocumentReading sent = reading(FIRST, SECOND);
        sent.setVisualName(name);

        kz.iin.person.comparison.DocumentReading read =
                PapersMapper.papers(submission(sent)).reading().orElseThrow();

        assertThat(read.mrz().lines()).containsExactly(FIRST, SECOND);
        assertThat(read.isAsPrinted()).isFalse();
        assertThat(read.visualName()).isEqualTo(Optional.of(kz.iin.person.PersonName.of(null, "Anna Maria", null)));
    }

    @Test
    void lines_of_no_format_are_named_by_their_path() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> PapersMapper.papers(submission(reading(FIRST, SECOND + "<"))))
                .matches(invalid -> invalid.field().equals("documentReading/line"));
    }

    @Test
    void letters_of_another_script_in_the_zone_are_named_by_their_path() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> PapersMapper.papers(submission(reading(FIRST.replace('A', '\u0410'), SECOND))))
                .withMessage("letters A to Z, digits 0 to 9 and the filler <");
    }

    @Test
    void the_category_is_read_with_its_papers() {
        StatedCategory category = new StatedCategory();
        category.setCode("SPOUSE");
        category.getPaper().addAll(List.of("MARRIAGE_CERTIFICATE", "IDENTITY_OF_CITIZEN", "MARRIAGE_CERTIFICATE"));
        CorrectApplication sent = new CorrectApplication();
        sent.setCategory(category);

        assertThat(PapersMapper.papers(sent).category().orElseThrow().sortedPapers())
                .containsExactly("IDENTITY_OF_CITIZEN", "MARRIAGE_CERTIFICATE");
    }

    @Test
    void the_consent_is_read_as_it_was_signed() {
        Consent consent = new Consent();
        consent.setOperatorName("MFA");
        consent.setOperatorBin("940240000021");
        consent.setTextVersion("2026-1");
        consent.setAcrossBorders(true);
        consent.setData("all");
        SubmitApplication sent = new SubmitApplication();
        sent.setConsent(consent);

        assertThat(PapersMapper.papers(sent).consent())
                .contains(new kz.iin.application.Consent(
                        "MFA", "940240000021", "2026-1", Optional.empty(), false, true, false, "all"));
    }

    private static SubmitApplication submission(DocumentReading reading) {
        SubmitApplication sent = new SubmitApplication();
        sent.setDocumentReading(reading);
        return sent;
    }

    private static DocumentReading reading(String... lines) {
        DocumentReading sent = new DocumentReading();
        sent.getLine().addAll(List.of(lines));
        return sent;
    }
}
