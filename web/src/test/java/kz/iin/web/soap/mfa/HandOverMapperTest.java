package kz.iin.web.soap.mfa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.HandOver;
import kz.iin.application.SecurityPaper;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.CopyKind;
import kz.iin.contract.common.types.v1.DocumentCopy;
import kz.iin.contract.common.types.v1.DocumentType;
import kz.iin.contract.common.types.v1.IdentityDocument;
import kz.iin.contract.common.types.v1.PersonName;
import kz.iin.contract.provided.mfa.v1.Confirmation;
import kz.iin.contract.provided.mfa.v1.HandOverCertificate;
import kz.iin.contract.provided.mfa.v1.HandOverCertificateResponse;
import kz.iin.contract.provided.mfa.v1.Recipient;
import kz.iin.contract.provided.mfa.v1.Representative;
import kz.iin.web.soap.CopyMapper;
import kz.iin.web.soap.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandOverMapperTest {

    private static final Instant AT = Instant.parse("2026-03-03T08:30:00.123456Z");

    static Stream<Arguments> wrong() {
        return Stream.of(
                bad("recipient/document/number", sent -> document(sent).setNumber("№1")),
                bad("recipient/document/issuer", sent -> document(sent).setIssuer("QQQ")),
                bad(
                        "recipient/document/expires",
                        sent -> document(sent).setExpires(document(sent).getIssued())),
                bad("securityPaper", sent -> sent.setSecurityPaper("kz-0001234")),
                bad(
                        "recipient/representative/name",
                        sent -> representative(sent).setName(new PersonName())),
                bad(
                        "recipient/representative/authority",
                        sent -> representative(sent).setAuthority(" ")));
    }

    @Test
    void a_hand_over_is_read_as_it_was_sent() {
        HandOver handOver = HandOverMapper.handOver(sent());

        assertThat(handOver.certificate()).isEqualTo("TUR-IST-2026-00000042");
        assertThat(handOver.paper()).contains(new SecurityPaper("KZ-0001234"));
        assertThat(handOver.at()).isEqualTo(AT);
        assertThat(handOver.recipient().document().number()).isEqualTo("U12345678");
        assertThat(handOver.recipient().representative())
                .hasValueSatisfying(somebody -> assertThat(somebody.authority()).isEqualTo("Power of attorney 17"));
    }

    @Test
    void without_a_representative_it_was_the_applicant() {
        HandOverCertificate sent = sent();
        sent.getRecipient().setRepresentative(null);

        assertThat(HandOverMapper.handOver(sent).recipient().representative()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void what_is_wrong_is_named_by_its_place(String field, Consumer<HandOverCertificate> change) {
        HandOverCertificate sent = sent();
        change.accept(sent);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> HandOverMapper.handOver(sent))
                .matches(invalid -> invalid.field().equals(field));
    }

    @Test
    void a_scan_of_what_was_signed_is_read_and_may_be_missing() {
        HandOverCertificate sent = sent();
        sent.setDocumentCopy(copyOf(CopyKind.HAND_OVER));

        assertThat(HandOverMapper.scan(sent()).isPresent()).isFalse();
        assertThat(HandOverMapper.scan(sent))
                .hasValueSatisfying(scan -> assertThat(scan.mediaType()).isEqualTo("application/pdf"));
    }

    @Test
    void a_copy_of_another_kind_is_no_scan_of_a_hand_over() {
        HandOverCertificate sent = sent();
        sent.setDocumentCopy(copyOf(CopyKind.OTHER));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> HandOverMapper.scan(sent))
                .matches(invalid -> invalid.field().equals("documentCopy/kind"));
    }

    @Test
    void what_is_kept_is_told() {
        HandOverCertificateResponse told =
                HandOverMapper.handedOver(new ApplicationNumber("2026-00000042"), HandOverMapper.handOver(sent()));

        assertThat(told.getApplicationNumber()).isEqualTo("2026-00000042");
        assertThat(told.getStatus()).isEqualTo(ApplicationStatus.HANDED_OVER);
        assertThat(told.getHandedOverAt()).isEqualTo(AT);
    }

    private static DocumentCopy copyOf(CopyKind kind) {
        DocumentCopy copy = new DocumentCopy();
        copy.setKind(kind);
        copy.setContent(CopyMapper.attachment("%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII), "application/pdf"));
        return copy;
    }

    private static Arguments bad(String field, Consumer<HandOverCertificate> change) {
        return Arguments.of(field, change);
    }

    private static IdentityDocument document(HandOverCertificate sent) {
        return sent.getRecipient().getDocument();
    }

    private static Representative representative(HandOverCertificate sent) {
        return sent.getRecipient().getRepresentative();
    }

    private static HandOverCertificate sent() {
        HandOverCertificate sent = new HandOverCertificate();
        sent.setApplicationNumber("2026-00000042");
        sent.setCertificateNumber("TUR-IST-2026-00000042");
        sent.setSecurityPaper("KZ-0001234");
        sent.setOfficer("ist.officer-3");
        sent.setHandedOverAt(AT);
        sent.setRecipient(recipient());
        sent.setConfirmation(Confirmation.PAPER_SIGNATURE);
        return sent;
    }

    private static Recipient recipient() {
        IdentityDocument document = new IdentityDocument();
        document.setType(DocumentType.PASSPORT);
        document.setNumber("U12345678");
        document.setIssuer("TUR");
        document.setIssued(LocalDate.of(2021, 2, 3));
        document.setExpires(LocalDate.of(2031, 2, 2));
        PersonName name = new PersonName();
        name.setSurname("Erkin");
        Representative representative = new Representative();
        representative.setName(name);
        representative.setAuthority("Power of attorney 17");
        Recipient recipient = new Recipient();
        recipient.setDocument(document);
        recipient.setRepresentative(representative);
        return recipient;
    }
}
