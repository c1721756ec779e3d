package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatusResponse;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.Candidate;
import kz.iin.contract.provided.mvd.v1.Check;
import kz.iin.contract.provided.mvd.v1.Decide;
import kz.iin.contract.provided.mvd.v1.Finding;
import kz.iin.contract.provided.mvd.v1.GetApplication;
import kz.iin.contract.provided.mvd.v1.LikenessLevel;
import kz.iin.contract.provided.mvd.v1.Refuse;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class RegistriesIT {

    private static final String KNOWN = "850615050007";

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void a_person_who_has_a_number_comes_to_the_operator_with_that_number() throws Exception {
        String number = journey.submit(Applications.special("already-has-a-number"));

        // whom GBD FL names has to be looked at first
        journey.await(number, ApplicationStatus.ADJUDICATION);

        assertThat(findings(number))
                .filteredOn(finding -> finding.getProposedGround() == RefusalGround.IIN_ALREADY_REGISTERED)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.getExistingIin()).contains(KNOWN));
    }

    @Test
    void whom_gbd_fl_names_by_the_document_is_a_candidate_beside_the_finding_however_little_the_two_agree()
            throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        submission
                .getPerson()
                .setIdentityDocument(Applications.special("already-has-a-number")
                        .payload()
                        .getPerson()
                        .getIdentityDocument());
        String number = journey.submit(submission);
        journey.await(number, ApplicationStatus.ADJUDICATION);

        Candidate named = desk.candidates(number).getCandidate().stream()
                .filter(candidate -> KNOWN.equals(candidate.getIin()))
                .findFirst()
                .orElseThrow();

        assertThat(named.getLevel()).isEqualTo(LikenessLevel.CANDIDATE);
        assertThat(named.getEvidence())
                .extracting(evidence -> evidence.getText().getEn())
                .contains("Document number: equal")
                .hasSizeGreaterThan(1);
        assertThat(findings(number))
                .filteredOn(finding -> finding.getCheck() == Check.GBDFL_DOCUMENT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.getExistingIin()).containsExactly(KNOWN));
    }

    @Test
    void whom_gbd_fl_knows_by_another_cyrillic_spelling_is_found_by_the_latin_name() throws Exception {
        SubmitApplication submission =
                Applications.special("already-has-a-number").payload();
        submission.setRequestId(UUID.randomUUID().toString());
        submission.getPerson().getCyrillicName().setSurname("КИЫМ");
        submission.getPerson().getIdentityDocument().setNumber("M77700101");
        String number = journey.submit(submission);
        journey.await(number, ApplicationStatus.ADJUDICATION);

        assertThat(findings(number))
                .filteredOn(finding -> finding.getCheck() == Check.GBDFL_NAME)
                .singleElement()
                .satisfies(finding -> assertThat(finding.isPassed()).isTrue());
        assertThat(findings(number))
                .filteredOn(finding -> finding.getCheck() == Check.GBDFL_LATIN_NAME)
                .singleElement()
                .satisfies(finding -> assertThat(finding.getExistingIin()).containsExactly(KNOWN));
        assertThat(desk.candidates(number).getCandidate())
                .filteredOn(candidate -> KNOWN.equals(candidate.getIin()))
                .hasSize(1);
    }

    @Test
    void whom_gbd_fl_names_by_both_names_is_one_candidate() throws Exception {
        SubmitApplication submission =
                Applications.special("already-has-a-number").payload();
        submission.setRequestId(UUID.randomUUID().toString());
        String number = journey.submit(submission);
        journey.await(number, ApplicationStatus.ADJUDICATION);

        assertThat(findings(number))
                .filteredOn(finding -> finding.getExistingIin().contains(KNOWN))
                .extracting(Finding::getCheck)
                .contains(Check.GBDFL_DOCUMENT, Check.GBDFL_NAME, Check.GBDFL_LATIN_NAME);
        assertThat(desk.candidates(number).getCandidate())
                .filteredOn(candidate -> KNOWN.equals(candidate.getIin()))
                .hasSize(1);
    }

    @Test
    void an_invalid_document_is_proposed_as_ground_and_refused_only_by_an_operator() throws Exception {
        String number = journey.submit(Applications.special("unfit-document"));

        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        List<Finding> findings = findings(number);
        refuse(number, RefusalGround.UNRELIABLE_DOCUMENTS);

        assertThat(findings)
                .extracting(Finding::getProposedGround)
                .containsOnlyOnce(RefusalGround.UNRELIABLE_DOCUMENTS);
        GetApplicationStatusResponse refused = journey.standing(number);
        assertThat(refused.getStatus()).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(refused.getRefusal())
                .extracting(RefusalReason::getGround)
                .containsExactly(RefusalGround.UNRELIABLE_DOCUMENTS);
        assertThat(refused.getIin()).isNull();
    }

    private List<Finding> findings(String number) throws Exception {
        GetApplication request = new GetApplication();
        request.setApplicationNumber(number);
        return journey.callers().mvd().getApplication(request).getFinding();
    }

    private void refuse(String number, RefusalGround ground) throws Exception {
        RefusalReason reason = new RefusalReason();
        reason.setGround(ground);
        reason.setReason("The document was reported as unfit.");
        Refuse refusal = new Refuse();
        refusal.getRefusal().add(reason);
        Decide decision = new Decide();
        decision.setApplicationNumber(number);
        decision.setOperator(Journey.OPERATOR);
        decision.setRefuse(refusal);
        journey.callers().mvd().decide(decision);
    }
}
