package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.iin.contract.common.types.v1.CopyKind;
import kz.iin.contract.common.types.v1.StatedCategory;
import kz.iin.contract.provided.mfa.v1.Brought;
import kz.iin.contract.provided.mfa.v1.Consent;
import kz.iin.contract.provided.mfa.v1.CounterCheck;
import kz.iin.contract.provided.mfa.v1.NotaryAct;
import kz.iin.contract.provided.mfa.v1.Script;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mfa.v1.Translation;
import kz.iin.contract.provided.mvd.v1.Confirmation;
import kz.iin.contract.provided.mvd.v1.Formality;
import kz.iin.contract.provided.mvd.v1.GetApplicationResponse;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is presented at the counter beside the data of the person. */
@OnServer
class PapersIT {

    private static final LocalDate ACTED_ON = LocalDate.of(2026, 2, 10);

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);
    private final Stored stored = new Stored(installation.database());

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void an_operator_sees_category_requirement_and_what_was_confirmed() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        submission.setCategory(spouse());
        submission.setCounterCheck(translated(Brought.APOSTILLE));

        GetApplicationResponse file = desk.read(journey.submit(submission));

        assertThat(file.getCategory().getCode()).isEqualTo("SPOUSE");
        assertThat(file.getCategory().getPaper()).containsExactly("IDENTITY_OF_CITIZEN", "MARRIAGE_CERTIFICATE");
        assertThat(file.getRequirement().getFormality()).isEqualTo(Formality.APOSTILLE);
        assertThat(file.getRequirement().getOn()).isEqualTo(ACTED_ON);
        assertThat(file.getRequirement().getText().getEn()).contains("05.10.1961");
        assertThat(file.getRequirement().getConfirmed()).containsExactly(Confirmation.values());
    }

    @Test
    void what_the_papers_need_is_demanded() {
        SubmitApplication submission = journey.anotherSubmission();
        submission.setCounterCheck(translated(Brought.NONE));

        assertThat(Told.by(() -> journey.submit(submission))).isEqualTo("APOSTILLE_MISSING");
    }

    @Test
    void what_a_consent_says_is_kept_with_its_scan_only() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        submission.setConsent(consent());
        submission.getDocumentCopy().forEach(copy -> copy.setKind(CopyKind.IDENTITY_DOCUMENT));

        assertThat(Told.by(() -> journey.submit(submission))).isEqualTo("CONSENT_SCAN_MISSING");
        submission.getDocumentCopy().get(0).setKind(CopyKind.CONSENT);
        assertThat(stored.rows("presented_papers", journey.submit(submission))).isOne();
    }

    private static StatedCategory spouse() {
        StatedCategory category = new StatedCategory();
        category.setCode("SPOUSE");
        category.getPaper().addAll(List.of("MARRIAGE_CERTIFICATE", "IDENTITY_OF_CITIZEN"));
        return category;
    }

    private static CounterCheck translated(Brought brought) {
        NotaryAct act = new NotaryAct();
        act.setCountry("CHN");
        act.setActedOn(ACTED_ON);
        act.setBrought(brought);
        Translation translation = new Translation();
        translation.setByNotary(act);
        CounterCheck check = new CounterCheck();
        check.getNameScript().add(Script.OTHER);
        check.setTranslation(translation);
        check.setOriginalSeen(true);
        check.setCopyTrue(true);
        check.setTranslationChecked(true);
        return check;
    }

    private static Consent consent() {
        Consent consent = new Consent();
        consent.setOperatorName("Ministry of Foreign Affairs");
        consent.setOperatorBin("940240000021");
        consent.setTextVersion("2026-1");
        consent.setToThirdParties(true);
        consent.setAcrossBorders(true);
        consent.setData("Names, birth, citizenship, document, copies.");
        return consent;
    }
}
