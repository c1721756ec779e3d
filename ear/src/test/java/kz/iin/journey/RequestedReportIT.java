package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.LocalDate;
import kz.iin.contract.provided.mfa.v1.GetReport;
import kz.iin.contract.provided.mfa.v1.Report;
import kz.iin.contract.provided.mfa.v1.RequestReport;
import kz.iin.contract.provided.mfa.v1.RequestReportResponse;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnServer
class RequestedReportIT {

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void a_report_on_any_days_of_a_mission_comes_in_all_forms_and_is_the_same_when_asked_again() throws Exception {
        RequestReport request = of("2001-01-15", "2001-02-14");
        request.setMission("TUR-IST");
        request.setCitizenship("DEU");

        RequestReportResponse told = journey.callers().mfa().requestReport(request);
        RequestReportResponse again = journey.callers().mfa().requestReport(request);

        assertThat(told.getReport())
                .extracting(Report::getMediaType)
                .containsExactly(
                        "text/csv",
                        "application/xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "application/pdf");
        assertThat(again).usingRecursiveComparison().isEqualTo(told);
        assertThat(installation.database().count("""
                        select count(*) from audit_entry e join audit_change c on c.entry_id = e.id
                        where e.act = 'REQUESTED_REPORT' and c.after = '%s'""".formatted(told.getNumber())))
                .isEqualTo(2);
        assertThat(textOf(told.getReport().get(3)))
                .contains(
                        told.getNumber(), "15.01.2001 – 14.02.2001", "15.12.2000 – 14.01.2001", "Стамбул", "Германия");
    }

    @ParameterizedTest
    @CsvSource({
        "2001-02-14, 2001-01-15,         ,     , WRONG_PERIOD",
        "1990-01-01, 2001-01-15,         ,     , WRONG_PERIOD",
        "2000-01-01, 2010-01-02,         ,     , WRONG_PERIOD",
        "0999-01-01, 0999-01-31,         ,     , WRONG_PERIOD",
        "1999-12-31, 2000-01-31,         ,     , WRONG_PERIOD",
        "2026-01-01, 2035-12-31,         ,     , FUTURE_CUT_OFF",
        "2001-01-15, 2001-02-14, QQQ-QQQ,      , UNKNOWN_MISSION",
        "2001-01-15, 2001-02-14, TUR-IST, QQQ, UNKNOWN_REPORT_SCOPE"
    })
    void what_can_not_be_reported_is_a_declared_fault(
            String from, String to, String mission, String citizenship, String code) {
        RequestReport request = of(from, to);
        request.setMission(mission);
        request.setCitizenship(citizenship);

        assertThat(Told.by(() -> journey.callers().mfa().requestReport(request)))
                .isEqualTo(code);
    }

    private String textOf(Report report) throws Exception {
        GetReport request = new GetReport();
        request.setReportId(report.getReportId());
        byte[] pdf = Journey.bytes(journey.callers().mfa().getReport(request).getContent());
        assertThat(MessageDigest.getInstance("SHA-256").digest(pdf)).isEqualTo(report.getSha256());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\u200B", "");
        }
    }

    private static RequestReport of(String from, String to) {
        RequestReport request = new RequestReport();
        request.setFrom(LocalDate.parse(from));
        request.setTo(LocalDate.parse(to));
        return request;
    }
}
