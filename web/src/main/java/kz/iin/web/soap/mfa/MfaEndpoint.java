package kz.iin.web.soap.mfa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import jakarta.xml.ws.soap.MTOM;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Declined;
import kz.iin.application.FindApplication;
import kz.iin.application.intake.DeclineAcceptance;
import kz.iin.audit.Caller;
import kz.iin.certificate.issue.ExportCertificate;
import kz.iin.contract.provided.mfa.v1.CorrectApplication;
import kz.iin.contract.provided.mfa.v1.CorrectApplicationResponse;
import kz.iin.contract.provided.mfa.v1.CorrectPerson;
import kz.iin.contract.provided.mfa.v1.CorrectPersonResponse;
import kz.iin.contract.provided.mfa.v1.DeclineAcceptanceResponse;
import kz.iin.contract.provided.mfa.v1.GetAnnulmentNotice;
import kz.iin.contract.provided.mfa.v1.GetAnnulmentNoticeResponse;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatus;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatusResponse;
import kz.iin.contract.provided.mfa.v1.GetCertificate;
import kz.iin.contract.provided.mfa.v1.GetCertificateResponse;
import kz.iin.contract.provided.mfa.v1.GetReceipt;
import kz.iin.contract.provided.mfa.v1.GetReceiptResponse;
import kz.iin.contract.provided.mfa.v1.GetRefusalNotice;
import kz.iin.contract.provided.mfa.v1.GetRefusalNoticeResponse;
import kz.iin.contract.provided.mfa.v1.GetReport;
import kz.iin.contract.provided.mfa.v1.GetReportResponse;
import kz.iin.contract.provided.mfa.v1.HandOverCertificate;
import kz.iin.contract.provided.mfa.v1.HandOverCertificateResponse;
import kz.iin.contract.provided.mfa.v1.ListReports;
import kz.iin.contract.provided.mfa.v1.ListReportsResponse;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.contract.provided.mfa.v1.PrintCertificates;
import kz.iin.contract.provided.mfa.v1.PrintCertificatesResponse;
import kz.iin.contract.provided.mfa.v1.RequestReportResponse;
import kz.iin.contract.provided.mfa.v1.SubmitApplicationResponse;
import kz.iin.contract.provided.mfa.v1.WithdrawApplication;
import kz.iin.contract.provided.mfa.v1.WithdrawApplicationResponse;
import kz.iin.notice.AnnulmentNotice;
import kz.iin.notice.ExportAnnulmentNotice;
import kz.iin.notice.ExportReceipt;
import kz.iin.notice.ExportRefusalNotice;
import kz.iin.notice.PrintAcceptanceRefusal;
import kz.iin.notice.PrintNotices;
import kz.iin.notice.RefusalNotice;
import kz.iin.report.Reports;
import kz.iin.report.request.RequestReport;
import kz.iin.web.soap.SoapEdge;
import org.apache.cxf.feature.Features;

/** {@code /ws/mfa/v1}, and the same operations through the gateway. Stands outside the transaction, so that what fails at commit is a declared fault too. */
@Dependent
@MTOM
@Features(classes = SoapEdge.class)
@WebService(
        endpointInterface = "kz.iin.contract.provided.mfa.v1.MfaRegistry",
        targetNamespace = "urn:kz:iin:contract:provided:mfa:v1",
        serviceName = "MfaRegistryService",
        portName = "MfaRegistryPort",
        wsdlLocation = "META-INF/wsdl/provided/mfa/v1/mfa.wsdl")
public class MfaEndpoint implements MfaRegistry {

    @Inject
    private kz.iin.application.intake.SubmitApplication submitApplication;

    @Inject
    private kz.iin.application.intake.WithdrawApplication withdrawApplication;

    @Inject
    private kz.iin.application.intake.CorrectApplication correctApplication;

    @Inject
    private kz.iin.application.intake.CorrectPerson correctPerson;

    @Inject
    private kz.iin.application.intake.HandOverCertificate handOverCertificate;

    @Inject
    private FindApplication findApplication;

    @Inject
    private ExportCertificate exportCertificate;

    @Inject
    private kz.iin.certificate.paper.PrintCertificates printCertificates;

    @Inject
    private ExportRefusalNotice exportRefusalNotice;

    @Inject
    private ExportAnnulmentNotice exportAnnulmentNotice;

    @Inject
    private PrintNotices printNotices;

    @Inject
    private DeclineAcceptance declineAcceptance;

    @Inject
    private PrintAcceptanceRefusal printAcceptanceRefusal;

    @Inject
    private ExportReceipt exportReceipt;

    @Inject
    private Reports reports;

    @Inject
    private RequestReport requestReport;

    @Inject
    private Caller caller;

    @Override
    public SubmitApplicationResponse submitApplication(kz.iin.contract.provided.mfa.v1.SubmitApplication request) {
        return MfaMapper.submitted(submitApplication.submit(MfaMapper.submission(request)));
    }

    @Override
    public GetApplicationStatusResponse getApplicationStatus(GetApplicationStatus request) {
        return MfaMapper.status(findApplication.standing(MfaMapper.number(request.getApplicationNumber())));
    }

    @Override
    public GetCertificateResponse getCertificate(GetCertificate request) {
        return MfaMapper.certificate(exportCertificate.of(MfaMapper.number(request.getApplicationNumber())));
    }

    @Override
    public WithdrawApplicationResponse withdrawApplication(WithdrawApplication request) {
        return MfaMapper.withdrawn(withdrawApplication.withdraw(
                MfaMapper.number(request.getApplicationNumber()), MfaMapper.withdrawal(request)));
    }

    @Override
    public CorrectApplicationResponse correctApplication(CorrectApplication request) {
        return MfaMapper.corrected(correctApplication.correct(MfaMapper.correction(request)));
    }

    @Override
    public CorrectPersonResponse correctPerson(CorrectPerson request) {
        return MfaMapper.personCorrected(correctPerson.correct(MfaMapper.correction(request)));
    }

    @Override
    public PrintCertificatesResponse printCertificates(PrintCertificates request) {
        return PrintMapper.printed(printCertificates.print(PrintMapper.order(request)));
    }

    @Override
    public HandOverCertificateResponse handOverCertificate(HandOverCertificate request) {
        ApplicationNumber number = MfaMapper.number(request.getApplicationNumber());
        return HandOverMapper.handedOver(
                number,
                handOverCertificate.handOver(number, HandOverMapper.handOver(request), HandOverMapper.scan(request)));
    }

    @Override
    public GetAnnulmentNoticeResponse getAnnulmentNotice(GetAnnulmentNotice request) {
        AnnulmentNotice notice = exportAnnulmentNotice.of(MfaMapper.number(request.getApplicationNumber()));
        return NoticeMapper.notice(notice, printNotices.of(notice));
    }

    @Override
    public GetRefusalNoticeResponse getRefusalNotice(GetRefusalNotice request) {
        RefusalNotice notice = exportRefusalNotice.of(MfaMapper.number(request.getApplicationNumber()));
        return NoticeMapper.notice(notice, printNotices.of(notice));
    }

    @Override
    public DeclineAcceptanceResponse declineAcceptance(kz.iin.contract.provided.mfa.v1.DeclineAcceptance request) {
        Declined declined = declineAcceptance.decline(SlipMapper.declining(request));
        return SlipMapper.declined(declined, printAcceptanceRefusal.of(declined));
    }

    @Override
    public GetReceiptResponse getReceipt(GetReceipt request) {
        return SlipMapper.receipt(
                request,
                exportReceipt.of(
                        MfaMapper.number(request.getApplicationNumber()), SlipMapper.locale(request.getLanguage())));
    }

    @Override
    public ListReportsResponse listReports(ListReports request) {
        return ReportMapper.page(reports.page(Optional.ofNullable(request.getAfter()), request.getLimit()));
    }

    @Override
    public RequestReportResponse requestReport(kz.iin.contract.provided.mfa.v1.RequestReport request) {
        String number =
                requestReport.request(request.getFrom(), request.getTo(), ReportMapper.scope(request), caller.itself());
        return ReportMapper.requested(number, reports.ofNumber(number));
    }

    @Override
    public GetReportResponse getReport(GetReport request) {
        return ReportMapper.report(reports.get(request.getReportId()));
    }
}
