package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.GetCertificate;
import kz.iin.contract.provided.mfa.v1.GetCertificateResponse;
import kz.iin.contract.provided.mtsriap.v1.Verification;
import kz.iin.contract.provided.mtsriap.v1.VerifyCertificate;
import kz.iin.contract.provided.mtsriap.v1.VerifyCertificateResponse;
import kz.iin.contract.provided.mvd.v1.AnnulNumber;
import kz.iin.contract.provided.mvd.v1.AnnulNumberResponse;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;
import kz.iin.run.RunFailure;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnServer
class AnnulmentIT {

    private static final String ANOTHER = "operator.two";
    private static final String TOLD = """
            select count(*) from outbox where operation = 'ANNUL_NUMBER' and done_at is not null
            and application_id = (select id from application where number = '%s')""";

    private final Installation installation = Installation.current();
    private final Database database = installation.database();
    private final Journey journey = new Journey(installation.address());
    private final Audited audit = new Audited(database);

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(database);
    }

    @Test
    void an_annulled_number_is_told_to_gbd_fl_and_its_certificate_ends() throws Exception {
        String number = issued();
        String certificate = journey.standing(number).getCertificateNumber();
        AnnulNumber request = annulment(number, ANOTHER);

        AnnulNumberResponse first = journey.callers().mvd().annulNumber(request);
        AnnulNumberResponse again = journey.callers().mvd().annulNumber(request);
        VerifyCertificateResponse verified = verified(certificate, request.getIin());

        assertThat(first.getStatus()).isEqualTo(ApplicationStatus.ANNULLED);
        assertThat(again).usingRecursiveComparison().isEqualTo(first);
        assertThat(verified.getVerification()).isEqualTo(Verification.ANNULLED);
        assertThat(verified.getEndedAt()).isEqualTo(first.getAnnulledAt());
        assertThat(Told.by(() -> certificateOf(number))).isEqualTo("CERTIFICATE_NOT_ISSUED");
        assertThat(new ChangesFeed(journey.callers().mtsriap(), 500).readOn().kindsOf(number))
                .isEqualTo(List.of("FORMED", "REGISTERED", "ANNULLED"));
        assertThat(Patience.ofSeconds(60).sees(() -> database.count(TOLD.formatted(number)) == 1))
                .isTrue();
        assertThat(audit.entriesOf(number)).containsOnlyOnce("ANNULLED_NUMBER by operator.two through MVD");
    }

    @Test
    void nobody_annuls_what_he_had_formed_himself_nor_another_number() throws Exception {
        String number = issued();
        AnnulNumber ofAnother = annulment(number, ANOTHER);
        ofAnother.setIin("800101050003");

        assertThat(Told.by(() -> journey.callers().mvd().annulNumber(annulment(number, Journey.OPERATOR))))
                .isEqualTo("OWN_DECISION");
        assertThat(Told.by(() -> journey.callers().mvd().annulNumber(annulment(number, "officer.fra"))))
                .isEqualTo("UNKNOWN_OPERATOR");
        assertThat(Told.by(() -> journey.callers().mvd().annulNumber(ofAnother)))
                .isEqualTo("OTHER_NUMBER");
        assertThat(journey.standing(number).getStatus()).isEqualTo(ApplicationStatus.ISSUED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from formed_number where iin = '%1$s'",
                "update formed_number set application_id = 1 where iin = '%1$s'",
                "update application set status = 'ANNULLED', certificate_number = null, annulled_by = decided_by,"
                        + " annulment_reason = 'own' where number = '%2$s'"
            })
    void the_database_keeps_a_number_for_ever_and_two_persons_apart(String change) throws Exception {
        String number = issued();
        String iin = journey.standing(number).getIin();

        assertThatExceptionOfType(RunFailure.class)
                .isThrownBy(() -> database.execute(change.formatted(iin, number)))
                .withMessageMatching("(?s).*(formed_number_stays|nobody_reverses_his_own_decision).*");
    }

    private String issued() throws Exception {
        String number = journey.submitAnew();
        journey.form(number);
        journey.await(number, ApplicationStatus.ISSUED);
        return number;
    }

    private GetCertificateResponse certificateOf(String number) throws Exception {
        GetCertificate request = new GetCertificate();
        request.setApplicationNumber(number);
        return journey.callers().mfa().getCertificate(request);
    }

    private AnnulNumber annulment(String number, String operator) throws Exception {
        AnnulNumber request = new AnnulNumber();
        request.setApplicationNumber(number);
        request.setIin(journey.standing(number).getIin());
        request.setOperator(operator);
        request.setReason("Formed for somebody else.");
        return request;
    }

    private VerifyCertificateResponse verified(String certificate, String iin) throws Exception {
        VerifyCertificate request = new VerifyCertificate();
        request.setCertificateNumber(certificate);
        request.setIin(iin);
        return journey.callers().mtsriap().verifyCertificate(request);
    }
}
