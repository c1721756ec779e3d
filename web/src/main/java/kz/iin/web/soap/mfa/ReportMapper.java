package kz.iin.web.soap.mfa;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.iin.application.Page;
import kz.iin.contract.provided.mfa.v1.GetReportResponse;
import kz.iin.contract.provided.mfa.v1.ListReportsResponse;
import kz.iin.contract.provided.mfa.v1.Report;
import kz.iin.contract.provided.mfa.v1.RequestReport;
import kz.iin.contract.provided.mfa.v1.RequestReportResponse;
import kz.iin.report.ReportEntry;
import kz.iin.report.count.Scope;
import kz.iin.web.soap.CopyMapper;

/** Reports in the consular systems' words. */
final class ReportMapper {

    private ReportMapper() {}

    static ListReportsResponse page(Page<ReportEntry> page) {
        ListReportsResponse told = new ListReportsResponse();
        page.entries().stream().map(ReportMapper::entry).forEach(told.getReport()::add);
        told.setNext(page.next().orElse(null));
        return told;
    }

    static Scope scope(RequestReport request) {
        return new Scope(
                Optional.ofNullable(request.getMission()),
                Optional.ofNullable(request.getCountry()),
                Optional.ofNullable(request.getCitizenship()),
                Optional.ofNullable(request.getCategory()),
                Optional.ofNullable(request.getOfficer()));
    }

    static RequestReportResponse requested(String number, List<ReportEntry> forms) {
        RequestReportResponse told = new RequestReportResponse();
        told.setNumber(number);
        forms.stream().map(ReportMapper::entry).forEach(told.getReport()::add);
        return told;
    }

    static GetReportResponse report(kz.iin.report.Report report) {
        GetReportResponse told = new GetReportResponse();
        told.setReport(entry(report.entry()));
        told.setContent(CopyMapper.attachment(report.content(), report.entry().mediaType()));
        return told;
    }

    private static Report entry(ReportEntry entry) {
        Report told = new Report();
        told.setReportId(entry.id());
        told.setKind(entry.kind());
        told.setFrom(entry.from());
        told.setTo(entry.to());
        told.setMadeAt(entry.madeAt());
        told.setMediaType(entry.mediaType());
        told.setSize(entry.size());
        told.setSha256(HexFormat.of().parseHex(entry.sha256()));
        return told;
    }
}
