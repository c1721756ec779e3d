package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.CopyKind;
import kz.iin.contract.common.types.v1.DocumentCopy;
import kz.iin.contract.common.types.v1.IdentityDocument;
import kz.iin.contract.common.types.v1.PersonName;
import kz.iin.contract.provided.mfa.v1.Confirmation;
import kz.iin.contract.provided.mfa.v1.HandOverCertificate;
import kz.iin.contract.provided.mfa.v1.HandOverCertificateResponse;
import kz.iin.contract.provided.mfa.v1.Recipient;
import kz.iin.contract.provided.mfa.v1.Representative;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.StoredCopy;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class HandOverIT {

    private static final String OFFICER = "officer.fra";

    private static final String SIGNED = """
            select count(*) from hand_over h join document_copy c on c.id = h.copy_id
            join application a on a.id = h.application_id and a.id = c.application_id
            where a.number = '%s' and c.kind = 'HAND_OVER' and c.key_name is not null""";

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Stored stored = new Stored(installation.database());
    private final Audited audit = new Audited(installation.database());
    private final SubmitApplication submission = journey.anotherSubmission();

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void a_hand_over_is_told_again_as_the_first_time_and_kept_once() throws Exception {
        HandOverCertificate request = handOver(issued());

        HandOverCertificateResponse first = told(request);
        request.setHandedOverAt(now());
        HandOverCertificateResponse again = told(request);

        assertThat(first.getStatus()).isEqualTo(ApplicationStatus.HANDED_OVER);
        assertThat(again).usingRecursiveComparison().isEqualTo(first);
        assertThat(stored.rows("hand_over", request.getApplicationNumber())).isEqualTo(1);
        assertThat(journey.standing(request.getApplicationNumber()).getStatus())
                .isEqualTo(ApplicationStatus.HANDED_OVER);
        assertThat(audit.entriesOf(request.getApplicationNumber()))
                .containsOnlyOnce("HANDED_OVER_CERTIFICATE by officer.fra through MFA at DEU-FRA");
    }

    @Test
    void a_representative_receives_by_a_power_of_attorney() throws Exception {
        HandOverCertificate request = handOver(issued());
        request.getRecipient().setRepresentative(somebody());
        request.setConfirmation(Confirmation.ELECTRONIC_SIGNATURE);

        assertThat(told(request).getStatus()).isEqualTo(ApplicationStatus.HANDED_OVER);
    }

    @Test
    void the_sheet_of_paper_is_kept_and_bears_no_other_certificate() throws Exception {
        String paper = "T-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        HandOverCertificate first = handOver(issued());
        first.setSecurityPaper(paper);
        HandOverCertificate second = handOver(issuedToAnother());
        second.setSecurityPaper(paper);

        told(first);
        String usedPaper = Told.by(() -> told(second));
        second.setSecurityPaper(paper.toLowerCase(Locale.ROOT));
        String noPaper = Told.by(() -> told(second));

        assertThat(List.of(usedPaper, noPaper)).containsExactly("OTHER_PAPER", "INVALID_MESSAGE");
        assertThat(stored.rows("hand_over", second.getApplicationNumber())).isZero();
        assertThat(audit.changesOf(first.getApplicationNumber()))
                .contains("HANDED_OVER_CERTIFICATE: original.paper - > " + paper);
    }

    @Test
    void what_the_recipient_signed_is_kept_as_a_copy_of_its_own_encrypted_and_told_once() throws Exception {
        HandOverCertificate request = handOver(issued());
        String number = request.getApplicationNumber();
        long before = stored.rows("document_copy", number);
        request.setDocumentCopy(copyOf(CopyKind.HAND_OVER));

        told(request);
        told(request);

        assertThat(stored.rows("document_copy", number)).isEqualTo(before + 1);
        assertThat(installation.database().count(SIGNED.formatted(number))).isOne();
        assertThat(Desk.of(installation.address(), Journey.OPERATOR)
                        .read(number)
                        .getDocumentCopy())
                .extracting(StoredCopy::getKind)
                .containsOnlyOnce(CopyKind.HAND_OVER);
    }

    @Test
    void a_copy_of_anything_else_does_not_come_with_a_hand_over_nor_this_one_with_an_application() throws Exception {
        HandOverCertificate request = handOver(issued());
        request.setDocumentCopy(copyOf(CopyKind.OTHER));
        SubmitApplication another = journey.anotherSubmission();
        another.getDocumentCopy().add(copyOf(CopyKind.HAND_OVER));

        assertThat(Told.by(() -> told(request))).isEqualTo("INVALID_VALUE");
        assertThat(Told.by(() -> journey.submit(another))).isEqualTo("INVALID_VALUE");
        assertThat(stored.rows("hand_over", request.getApplicationNumber())).isZero();
    }

    @Test
    void before_there_is_a_certificate_nothing_is_handed_over() throws Exception {
        HandOverCertificate request = handOver(journey.submit(submission));
        request.setCertificateNumber("DEU-FRA-2026-99999999");

        assertThat(Told.by(() -> told(request))).isEqualTo("ILLEGAL_MOVE");
    }

    @Test
    void whatever_is_wrong_the_certificate_stays_at_the_counter() throws Exception {
        HandOverCertificate request = handOver(issued());
        Instant now = request.getHandedOverAt();

        request.setCertificateNumber("DEU-FRA-2026-99999999");
        String otherCertificate = Told.by(() -> told(request));
        request.setCertificateNumber(certificateOf(request.getApplicationNumber()));
        request.setOfficer("officer.ank");
        String otherOfficer = Told.by(() -> told(request));
        request.setOfficer(OFFICER);
        request.setHandedOverAt(now.plus(Duration.ofHours(1)));
        String tomorrow = Told.by(() -> told(request));
        request.setHandedOverAt(now.minus(Duration.ofDays(1)));
        String yesterday = Told.by(() -> told(request));

        assertThat(List.of(otherCertificate, otherOfficer, tomorrow, yesterday))
                .containsExactly(
                        "OTHER_CERTIFICATE", "UNKNOWN_OFFICER", "HANDED_OVER_IN_FUTURE", "HANDED_OVER_BEFORE_ISSUE");
        assertThat(journey.standing(request.getApplicationNumber()).getStatus()).isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void a_document_that_is_no_longer_valid_proves_nobody() throws Exception {
        HandOverCertificate request = handOver(issued());
        IdentityDocument shown = request.getRecipient().getDocument();
        shown.setExpires(shown.getIssued().plusDays(1));

        assertThat(Told.by(() -> told(request))).isEqualTo("DOCUMENT_EXPIRED");
        assertThat(stored.rows("hand_over", request.getApplicationNumber())).isZero();
    }

    private HandOverCertificateResponse told(HandOverCertificate request) throws Exception {
        return journey.callers().mfa().handOverCertificate(request);
    }

    private String issued() throws Exception {
        String number = journey.submit(submission);
        journey.form(number);
        journey.await(number, ApplicationStatus.ISSUED);
        return number;
    }

    private String issuedToAnother() throws Exception {
        String number = journey.submitAnew();
        journey.form(number);
        journey.await(number, ApplicationStatus.ISSUED);
        return number;
    }

    private String certificateOf(String number) throws Exception {
        return journey.standing(number).getCertificateNumber();
    }

    private HandOverCertificate handOver(String number) throws Exception {
        HandOverCertificate request = new HandOverCertificate();
        request.setApplicationNumber(number);
        request.setCertificateNumber(certificateOf(number));
        request.setOfficer(OFFICER);
        request.setHandedOverAt(now());
        request.setRecipient(new Recipient());
        request.getRecipient().setDocument(submission.getPerson().getIdentityDocument());
        request.setConfirmation(Confirmation.PAPER_SIGNATURE);
        return request;
    }

    private static Instant now() {
        return Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS);
    }

    private static DocumentCopy copyOf(CopyKind kind) {
        byte[] file = "%PDF-1.7\nsigned\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        DocumentCopy copy = new DocumentCopy();
        copy.setKind(kind);
        copy.setContent(new DataHandler(new ByteArrayDataSource(file, "application/pdf")));
        return copy;
    }

    private static Representative somebody() {
        PersonName name = new PersonName();
        name.setSurname("Erkin");
        Representative representative = new Representative();
        representative.setName(name);
        representative.setAuthority("Power of attorney 17 of 2026-03-01");
        return representative;
    }
}
