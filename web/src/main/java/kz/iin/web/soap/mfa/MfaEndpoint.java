package kz.iin.web.soap.mfa;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import jakarta.xml.ws.soap.MTOM;
import kz.iin.application.FindApplication;
import kz.iin.certificate.issue.FindCertificate;
import kz.iin.contract.provided.mfa.v1.CorrectApplication;
import kz.iin.contract.provided.mfa.v1.CorrectApplicationResponse;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatus;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatusResponse;
import kz.iin.contract.provided.mfa.v1.GetCertificate;
import kz.iin.contract.provided.mfa.v1.GetCertificateResponse;
import kz.iin.contract.provided.mfa.v1.GetRefusalNotice;
import kz.iin.contract.provided.mfa.v1.GetRefusalNoticeResponse;
import kz.iin.contract.provided.mfa.v1.GetReport;
import kz.iin.contract.provided.mfa.v1.GetReportResponse;
import kz.iin.contract.provided.mfa.v1.ListReports;
import kz.iin.contract.provided.mfa.v1.ListReportsResponse;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.contract.provided.mfa.v1.SubmitApplicationResponse;
import kz.iin.contract.provided.mfa.v1.WithdrawApplication;
import kz.iin.contract.provided.mfa.v1.WithdrawApplicationResponse;
import kz.iin.web.soap.NotAvailable;
import kz.iin.web.soap.SoapEdge;
import org.apache.cxf.feature.Features;

/** {@code /ws/mfa/v1}. Stands outside the transaction, so that what fails at commit is a declared fault too. */
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
    private FindApplication findApplication;

    @Inject
    private FindCertificate findCertificate;

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
        return MfaMapper.certificate(findCertificate.of(MfaMapper.number(request.getApplicationNumber())));
    }

    @Override
    public WithdrawApplicationResponse withdrawApplication(WithdrawApplication request) {
        throw new NotAvailable();
    }

    @Override
    public CorrectApplicationResponse correctApplication(CorrectApplication request) {
        throw new NotAvailable();
    }

    @Override
    public GetRefusalNoticeResponse getRefusalNotice(GetRefusalNotice request) {
        throw new NotAvailable();
    }

    @Override
    public ListReportsResponse listReports(ListReports request) {
        throw new NotAvailable();
    }

    @Override
    public GetReportResponse getReport(GetReport request) {
        throw new NotAvailable();
    }
}
