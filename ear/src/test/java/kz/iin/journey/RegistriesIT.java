package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatusResponse;
import kz.iin.contract.provided.mvd.v1.Decide;
import kz.iin.contract.provided.mvd.v1.Finding;
import kz.iin.contract.provided.mvd.v1.GetApplication;
import kz.iin.contract.provided.mvd.v1.Refuse;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;
import kz.iin.sample.Applications;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class RegistriesIT {

    private static final int ASKED = 5;
    private static final Patience ANSWERED = Patience.ofSeconds(60);

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Stored stored = new Stored(installation.database());

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void a_person_who_has_a_number_comes_to_the_operator_with_that_number() throws Exception {
        String number = journey.submit(Applications.special("already-has-a-number"));

        // whoever applied before may have made the person known: then somebody has to look first
        ANSWERED.sees(() -> stored.rows("finding", number) >= ASKED);

        assertThat(findings(number))
                .filteredOn(finding -> finding.getProposedGround() == RefusalGround.IIN_ALREADY_REGISTERED)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.getExistingIin()).isNotEmpty());
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
