package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.contract.provided.mfa.v1.CorrectPerson;
import kz.iin.contract.provided.mfa.v1.CorrectPersonResponse;
import kz.iin.contract.provided.mtsriap.v1.Change;
import kz.iin.contract.provided.mtsriap.v1.Verification;
import kz.iin.contract.provided.mtsriap.v1.VerifyCertificate;
import kz.iin.contract.provided.mtsriap.v1.VerifyCertificateResponse;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class CorrectedPersonIT {

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Audited audit = new Audited(installation.database());
    private final Stored stored = new Stored(installation.database());
    private final ChangesFeed feed = new ChangesFeed(journey.callers().mtsriap(), 500);

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void the_number_stays_and_a_new_certificate_replaces_the_old_one() throws Exception {
        String number = issued();
        String iin = journey.standing(number).getIin();
        String old = journey.standing(number).getCertificateNumber();
        CorrectPerson request = correction(number);

        CorrectPersonResponse first = journey.callers().mfa().correctPerson(request);
        journey.await(number, ApplicationStatus.ISSUED);
        CorrectPersonResponse again = journey.callers().mfa().correctPerson(request);
        String renewed = journey.standing(number).getCertificateNumber();

        assertThat(first.getStatus()).isEqualTo(ApplicationStatus.FORMED);
        assertThat(again).usingRecursiveComparison().isEqualTo(first);
        assertThat(journey.standing(number).getIin()).isEqualTo(iin);
        assertThat(renewed).isNotEqualTo(old);
        VerifyCertificateResponse verified = verified(old, iin);
        assertThat(verified.getVerification()).isEqualTo(Verification.REPLACED);
        assertThat(verified.getReplacedBy()).isEqualTo(renewed);
        assertThat(verified.getEndedAt()).isEqualTo(first.getCorrectedAt());
        assertThat(verified(renewed, iin).getVerification()).isEqualTo(Verification.GENUINE);
        assertThat(stored.rows("certificate", number)).isEqualTo(2);
        assertThat(stored.rows("correction", number)).isEqualTo(1);
    }

    @Test
    void the_change_is_fed_with_the_corrected_person_and_audited_field_by_field() throws Exception {
        String number = issued();
        CorrectPerson request = correction(number);

        journey.callers().mfa().correctPerson(request);
        journey.await(number, ApplicationStatus.ISSUED);

        List<Change> changes = feed.readOn().of(number);
        assertThat(feed.kindsOf(number)).isEqualTo(List.of("FORMED", "REGISTERED", "CORRECTED", "REGISTERED"));
        assertThat(changes.get(2).getPerson().getIdentityDocument().getNumber())
                .isEqualToIgnoringCase(request.getPerson().getIdentityDocument().getNumber());
        assertThat(audit.entriesOf(number))
                .containsOnlyOnce("CORRECTED_PERSON by " + request.getOfficer() + " through MFA at DEU-FRA");
    }

    @Test
    void what_can_not_be_is_refused_by_its_code_and_changes_nothing() throws Exception {
        String number = issued();
        CorrectPerson stale = correction(number);
        stale.setExpectedVersion(2);
        CorrectPerson ofAnother = correction(number);
        ofAnother.setOfficer("officer.ank");
        CorrectPerson undecided = correction(journey.submitAnew());

        assertThat(List.of(told(stale), told(ofAnother), told(undecided)))
                .containsExactly("STALE_VERSION", "UNKNOWN_OFFICER", "ILLEGAL_MOVE");
        assertThat(journey.standing(number).getStatus()).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(journey.standing(number).getVersion()).isEqualTo(1);
    }

    private String told(CorrectPerson request) {
        return Told.by(() -> journey.callers().mfa().correctPerson(request));
    }

    private String issued() throws Exception {
        String number = journey.submitAnew();
        journey.form(number);
        journey.await(number, ApplicationStatus.ISSUED);
        return number;
    }

    private CorrectPerson correction(String number) {
        Person person = journey.anotherSubmission().getPerson();
        CorrectPerson request = new CorrectPerson();
        request.setRequestId(UUID.randomUUID().toString());
        request.setApplicationNumber(number);
        request.setExpectedVersion(1);
        request.setOfficer("officer.fra");
        request.setReason("A new passport.");
        request.setPerson(person);
        return request;
    }

    private VerifyCertificateResponse verified(String certificate, String iin) throws Exception {
        VerifyCertificate request = new VerifyCertificate();
        request.setCertificateNumber(certificate);
        request.setIin(iin);
        return journey.callers().mtsriap().verifyCertificate(request);
    }
}
