package kz.iin.web.soap.mfa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.Corrected;
import kz.iin.application.Standing;
import kz.iin.certificate.issue.IssuedCertificate;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.contract.provided.mfa.v1.CorrectApplicationResponse;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatusResponse;
import kz.iin.contract.provided.mfa.v1.GetCertificateResponse;
import kz.iin.contract.provided.mfa.v1.SubmitApplicationResponse;
import kz.iin.contract.provided.mfa.v1.WithdrawApplication;
import kz.iin.contract.provided.mfa.v1.WithdrawApplicationResponse;
import kz.iin.decision.RefusalGround;
import kz.iin.number.Iin;
import kz.iin.web.soap.InvalidValue;
import org.junit.jupiter.api.Test;

class MfaMapperTest {

    private static final Instant FILED = Instant.parse("2026-03-02T05:00:00Z");
    private static final Instant DECIDED = FILED.plusSeconds(60);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 3, 3);
    private static final Iin EXISTING = new Iin("800101050003");

    @Test
    void a_registered_application_is_told_with_its_deadline() {
        SubmitApplicationResponse told = MfaMapper.submitted(standing(ApplicationStatus.CHECKING, Map.of()));

        assertThat(told.getApplicationNumber()).isEqualTo("2026-00000042");
        assertThat(told.getStatus().value()).isEqualTo("CHECKING");
        assertThat(told.getRegisteredAt()).isEqualTo(FILED);
        assertThat(told.getDeadline()).isEqualTo(DEADLINE);
    }

    @Test
    void what_is_not_known_yet_is_left_out() {
        GetApplicationStatusResponse told = MfaMapper.status(standing(ApplicationStatus.CHECKING, Map.of()));

        assertThat(told.getIin()).isNull();
        assertThat(told.getCertificateNumber()).isNull();
        assertThat(told.getRefusal()).isEmpty();
        assertThat(told.getSince()).isEqualTo(DECIDED);
    }

    @Test
    void a_refusal_is_told_with_its_grounds_and_reasons() {
        Standing refused = standing(ApplicationStatus.REFUSED, Map.of(RefusalGround.CONTRARY_TO_LAW, "because"));

        GetApplicationStatusResponse told = MfaMapper.status(refused);

        assertThat(told.getRefusal()).extracting(RefusalReason::getReason).containsExactly("because");
        assertThat(told.getExistingIin()).containsExactly(EXISTING.value());
    }

    @Test
    void a_certificate_is_told_with_its_digest_and_the_pdf() throws Exception {
        IssuedCertificate issued =
                new IssuedCertificate("TUR-IST-2026-00000001", DECIDED, new byte[32], new byte[] {1});

        GetCertificateResponse told = MfaMapper.certificate(issued);

        assertThat(told.getCertificateNumber()).isEqualTo("TUR-IST-2026-00000001");
        assertThat(told.getSha256()).hasSize(32);
        assertThat(told.getContent().getContentType()).isEqualTo("application/pdf");
        assertThat(told.getContent().getInputStream().readAllBytes()).containsExactly(1);
    }

    @Test
    void a_withdrawal_is_told_with_its_moment() {
        WithdrawApplicationResponse told = MfaMapper.withdrawn(standing(ApplicationStatus.WITHDRAWN, Map.of()));

        assertThat(told.getStatus().value()).isEqualTo("WITHDRAWN");
        assertThat(told.getWithdrawnAt()).isEqualTo(DECIDED);
    }

    @Test
    void a_blank_reason_of_a_withdrawal_is_none() {
        WithdrawApplication sent = new WithdrawApplication();
        sent.setOfficer("officer");
        sent.setReason(" ");

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> MfaMapper.withdrawal(sent))
                .matches(invalid -> invalid.field().equals("reason"));
    }

    @Test
    void a_correction_is_told_with_the_version_that_it_made() {
        CorrectApplicationResponse told = MfaMapper.corrected(
                new Corrected(new ApplicationNumber("2026-00000042"), ApplicationStatus.ADJUDICATION, 3, DECIDED));

        assertThat(told.getStatus().value()).isEqualTo("ADJUDICATION");
        assertThat(told.getVersion()).isEqualTo(3);
        assertThat(told.getCorrectedAt()).isEqualTo(DECIDED);
    }

    @Test
    void a_number_that_is_none_is_named() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> MfaMapper.number("42"))
                .matches(invalid -> invalid.field().equals("applicationNumber"));
    }

    private static Standing standing(ApplicationStatus status, Map<RefusalGround, String> refusal) {
        return new Standing(
                new ApplicationNumber("2026-00000042"),
                status,
                DECIDED,
                1,
                FILED,
                DEADLINE,
                Optional.empty(),
                new Standing.Outcome(Optional.empty(), Optional.empty(), refusal, List.of(EXISTING)));
    }
}
