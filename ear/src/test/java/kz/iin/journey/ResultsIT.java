package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.provided.mfa.v1.GetAnnulmentNotice;
import kz.iin.contract.provided.mfa.v1.GetAnnulmentNoticeResponse;
import kz.iin.contract.provided.mfa.v1.GetCertificateResponse;
import kz.iin.contract.provided.mfa.v1.GetRefusalNotice;
import kz.iin.contract.provided.mfa.v1.GetRefusalNoticeResponse;
import kz.iin.contract.provided.mfa.v1.GetReport;
import kz.iin.contract.provided.mfa.v1.GetReportResponse;
import kz.iin.contract.provided.mfa.v1.ListReports;
import kz.iin.contract.provided.mfa.v1.ListReportsResponse;
import kz.iin.contract.provided.mfa.v1.NoticeFile;
import kz.iin.contract.provided.mfa.v1.Report;
import kz.iin.contract.provided.mtsriap.v1.ReportExistingNumber;
import kz.iin.contract.provided.mtsriap.v1.VerifyCertificate;
import kz.iin.contract.provided.mvd.v1.AnnulNumber;
import kz.iin.contract.provided.mvd.v1.OperatorCheck;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class ResultsIT {

    private static final String OTHER = "800101050003";

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void a_refusal_is_noticed_with_its_ground_and_reason_in_three_languages() throws Exception {
        String number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        desk.refuse(number, RefusalGround.UNRELIABLE_DOCUMENTS);
        GetRefusalNotice request = new GetRefusalNotice();
        request.setApplicationNumber(number);

        GetRefusalNoticeResponse notice = journey.callers().mfa().getRefusalNotice(request);

        assertThat(new Audited(installation.database()).entriesOf(number))
                .contains("EXPORTED_NOTICE by MFA through MFA");
        assertThat(notice.getMission()).isEqualTo("DEU-FRA");
        assertThat(notice.getRefusedAt()).isEqualTo(journey.standing(number).getSince());
        assertThat(notice.getGround()).singleElement().satisfies(ground -> {
            assertThat(ground.getGround()).isEqualTo(RefusalGround.UNRELIABLE_DOCUMENTS);
            assertThat(ground.getReason()).isEqualTo("Looked at by hand.");
            assertThat(List.of(
                            ground.getText().getKk(),
                            ground.getText().getRu(),
                            ground.getText().getEn()))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        });
        assertThat(notice.getComplaint().getKk()).isNotBlank();
        assertThat(printed(notice.getFile())).contains(number, "Looked at by hand.");
    }

    @Test
    void an_annulment_is_noticed_with_its_number_and_reason_and_nothing_else_is() throws Exception {
        String number = journey.submitAnew();
        GetAnnulmentNotice request = new GetAnnulmentNotice();
        request.setApplicationNumber(number);
        assertThat(Told.by(() -> journey.callers().mfa().getAnnulmentNotice(request)))
                .isEqualTo("NOT_ANNULLED");
        String iin = journey.form(number);
        journey.await(number, ApplicationStatus.ISSUED);
        annul(number, iin);

        GetAnnulmentNoticeResponse notice = journey.callers().mfa().getAnnulmentNotice(request);

        assertThat(notice.getIin()).isEqualTo(iin);
        assertThat(notice.getReason()).isEqualTo("Formed for the wrong person.");
        assertThat(notice.getAnnulledAt()).isEqualTo(journey.standing(number).getSince());
        assertThat(notice.getExistingIin()).isNull();
        assertThat(printed(notice.getFile())).contains(number, iin, "Formed for the wrong person.");
    }

    /** By another operator than the one who decided. */
    private void annul(String number, String iin) throws Exception {
        AnnulNumber annulment = new AnnulNumber();
        annulment.setApplicationNumber(number);
        annulment.setIin(iin);
        annulment.setOperator("operator.two");
        annulment.setReason("Formed for the wrong person.");
        journey.callers().mvd().annulNumber(annulment);
    }

    /** On a page for each language. */
    private static String printed(NoticeFile file) throws Exception {
        byte[] pdf = Journey.bytes(file.getContent());
        assertThat(file.getSha256())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void there_is_no_notice_of_an_application_that_was_not_refused() throws Exception {
        GetRefusalNotice request = new GetRefusalNotice();
        request.setApplicationNumber(journey.submitAnew());

        assertThat(Told.by(() -> journey.callers().mfa().getRefusalNotice(request)))
                .isEqualTo("NOT_REFUSED");
        request.setApplicationNumber("2026-99999999");
        assertThat(Told.by(() -> journey.callers().mfa().getRefusalNotice(request)))
                .isEqualTo("UNKNOWN_APPLICATION");
    }

    @Test
    void reports_are_read_page_by_page_each_once_and_given_out_as_they_were_made() throws Exception {
        List<String> kinds = List.of("FIRST", "SECOND", "THIRD");
        kinds.forEach(this::make);

        List<Report> reports = reports().stream()
                .filter(report -> kinds.contains(report.getKind()))
                .toList();

        assertThat(reports).extracting(Report::getKind).containsExactlyElementsOf(kinds);
        GetReport request = new GetReport();
        request.setReportId(reports.get(1).getReportId());
        GetReportResponse report = journey.callers().mfa().getReport(request);
        byte[] content = Journey.bytes(report.getContent());
        assertThat(installation
                        .database()
                        .count("select count(*) from audit_entry e join audit_change c on c.entry_id = e.id"
                                + " where e.act = 'EXPORTED_REPORT' and c.after = '" + request.getReportId() + "'"))
                .isEqualTo(1);
        assertThat(content).isEqualTo("SECOND".getBytes(StandardCharsets.UTF_8));
        assertThat(report.getReport()).usingRecursiveComparison().isEqualTo(reports.get(1));
        assertThat(report.getReport().getSha256())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void a_report_that_nobody_made_is_unknown() {
        GetReport request = new GetReport();
        request.setReportId(999_999);

        assertThat(Told.by(() -> journey.callers().mfa().getReport(request))).isEqualTo("UNKNOWN_REPORT");
    }

    @Test
    void a_certificate_is_genuine_by_its_digest_and_by_its_number() throws Exception {
        String number = journey.submitAnew();
        String iin = journey.form(number);
        GetCertificateResponse certificate = journey.certificate(number).orElseThrow();
        byte[] forged = certificate.getSha256().clone();
        forged[0]++;

        assertThat(verified(certificate.getCertificateNumber(), certificate.getSha256()))
                .isEqualTo("GENUINE " + certificate.getIssuedAt());
        assertThat(verified(certificate.getCertificateNumber(), iin)).isEqualTo("GENUINE " + certificate.getIssuedAt());
        assertThat(verified(certificate.getCertificateNumber(), forged)).isEqualTo("DIFFERENT null");
        assertThat(verified(certificate.getCertificateNumber(), OTHER)).isEqualTo("DIFFERENT null");
        assertThat(verified("DEU-FRA-2026-99999999", iin)).isEqualTo("UNKNOWN null");
    }

    @Test
    void a_certificate_is_not_in_force_while_its_number_is_in_dispute() throws Exception {
        String number = journey.submitAnew();
        String iin = journey.form(number);
        GetCertificateResponse certificate = journey.certificate(number).orElseThrow();
        ReportExistingNumber report = new ReportExistingNumber();
        report.setApplicationNumber(number);
        report.setExistingIin(OTHER);
        report.setText("The same document.");

        journey.callers().mtsriap().reportExistingNumber(report);

        assertThat(verified(certificate.getCertificateNumber(), iin))
                .isEqualTo("DISPUTED " + certificate.getIssuedAt());

        desk.check(number, OperatorCheck.OPERATOR_IIN, true);
        assertThat(verified(certificate.getCertificateNumber(), iin)).isEqualTo("GENUINE " + certificate.getIssuedAt());
    }

    private String verified(String certificate, Object by) {
        VerifyCertificate request = new VerifyCertificate();
        request.setCertificateNumber(certificate);
        if (by instanceof byte[] digest) {
            request.setSha256(digest);
        } else {
            request.setIin((String) by);
        }
        return Told.by(() -> {
            var answer = journey.callers().mtsriap().verifyCertificate(request);
            return answer.getVerification() + " " + answer.getIssuedAt();
        });
    }

    private List<Report> reports() throws Exception {
        List<Report> all = new ArrayList<>();
        ListReports request = new ListReports();
        request.setLimit(2);
        ListReportsResponse page = journey.callers().mfa().listReports(request);
        while (page.getNext() != null) {
            all.addAll(page.getReport());
            request.setAfter(page.getNext());
            page = journey.callers().mfa().listReports(request);
        }
        return all;
    }

    /** A report whose content is its kind. */
    private void make(String kind) {
        String hex = HexFormat.of().formatHex(kind.getBytes(StandardCharsets.UTF_8));
        installation
                .database()
                .execute(
                        "insert into report (kind, period_from, period_to, made_at, media_type, sha256, content) values ('"
                                + kind
                                + "', '2026-01-01', '2026-01-31', '2026-02-01T05:00:00Z', 'application/pdf', sha256('\\x"
                                + hex + "'), '\\x" + hex + "')");
    }
}
