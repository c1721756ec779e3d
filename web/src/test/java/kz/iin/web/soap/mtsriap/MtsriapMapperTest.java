package kz.iin.web.soap.mtsriap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Page;
import kz.iin.application.Rejection;
import kz.iin.application.registration.Change;
import kz.iin.certificate.issue.Verification;
import kz.iin.contract.provided.mtsriap.v1.ChangeKind;
import kz.iin.contract.provided.mtsriap.v1.ListChangesResponse;
import kz.iin.contract.provided.mtsriap.v1.RejectRegistration;
import kz.iin.contract.provided.mtsriap.v1.RejectionCode;
import kz.iin.contract.provided.mtsriap.v1.ReportExistingNumber;
import kz.iin.contract.provided.mtsriap.v1.VerifyCertificateResponse;
import kz.iin.number.Iin;
import kz.iin.web.soap.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MtsriapMapperTest {

    private static final Instant AT = Instant.parse("2026-03-02T11:00:00Z");
    private static final String OTHER = "800101050003";

    static Stream<Arguments> verifications() {
        return Stream.of(
                arguments(new Verification.Genuine(AT), "GENUINE", AT),
                arguments(new Verification.Disputed(AT), "DISPUTED", AT),
                arguments(new Verification.Different(), "DIFFERENT", null),
                arguments(new Verification.Unknown(), "UNKNOWN", null));
    }

    @ParameterizedTest
    @EnumSource
    void every_code_of_a_rejection_is_known(RejectionCode code) {
        Rejection rejection = MtsriapMapper.rejection(rejection(code, OTHER, "Known."));

        assertThat(rejection.code().name()).isEqualTo(code.value());
        assertThat(rejection.existingIin()).contains(new Iin(OTHER));
        assertThat(rejection.at()).isEqualTo(AT);
    }

    @Test
    void a_person_who_has_a_number_is_rejected_with_it() {
        assertRefused("existingIin", rejection(RejectionCode.PERSON_HAS_NUMBER, null, "Known."));
        assertRefused("existingIin", rejection(RejectionCode.OTHER, "800101050004", "Known."));
        assertRefused("text", rejection(RejectionCode.OTHER, null, " "));
    }

    @Test
    void a_report_says_what_the_two_have_in_common() {
        ReportExistingNumber sent = new ReportExistingNumber();
        sent.setExistingIin(OTHER);
        sent.setText(" ");

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> MtsriapMapper.reported(sent))
                .matches(invalid -> invalid.field().equals("text"));
    }

    @ParameterizedTest
    @EnumSource
    void a_change_is_told_by_its_kind_and_what_is_not_known_is_left_out(kz.iin.number.ChangeKind kind) {
        Change change = new Change(
                kind,
                new Iin(OTHER),
                new ApplicationNumber("2026-00000042"),
                AT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        ListChangesResponse told = MtsriapMapper.changes(new Page<>(List.of(change), Optional.of("changes-1-1")));

        assertThat(told.getNext()).isEqualTo("changes-1-1");
        assertThat(told.getChange()).singleElement().satisfies(entry -> {
            assertThat(entry.getKind()).isEqualTo(ChangeKind.fromValue(kind.name()));
            assertThat(entry.getChangedAt()).isEqualTo(AT);
            assertThat(entry.getPerson()).isNull();
            assertThat(entry.getRejection()).isNull();
            assertThat(entry.getExistingIin()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("verifications")
    void a_certificate_is_told_with_its_moment_when_it_is_the_same(
            Verification verification, String told, Instant issuedAt) {
        VerifyCertificateResponse response = MtsriapMapper.verified(verification);

        assertThat(response.getVerification().value()).isEqualTo(told);
        assertThat(response.getIssuedAt()).isEqualTo(issuedAt);
    }

    private static void assertRefused(String field, RejectRegistration sent) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> MtsriapMapper.rejection(sent))
                .matches(invalid -> invalid.field().equals(field));
    }

    private static RejectRegistration rejection(RejectionCode code, String existingIin, String text) {
        RejectRegistration sent = new RejectRegistration();
        sent.setCode(code);
        sent.setText(text);
        sent.setExistingIin(existingIin);
        sent.setRejectedAt(AT);
        return sent;
    }
}
