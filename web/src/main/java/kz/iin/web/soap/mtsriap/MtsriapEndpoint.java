package kz.iin.web.soap.mtsriap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import jakarta.xml.ws.soap.MTOM;
import java.util.Optional;
import kz.iin.certificate.issue.Verification;
import kz.iin.certificate.verify.VerifyByCode;
import kz.iin.contract.provided.mtsriap.v1.ConfirmRegistration;
import kz.iin.contract.provided.mtsriap.v1.ConfirmRegistrationResponse;
import kz.iin.contract.provided.mtsriap.v1.ListChanges;
import kz.iin.contract.provided.mtsriap.v1.ListChangesResponse;
import kz.iin.contract.provided.mtsriap.v1.ListFormedNumbers;
import kz.iin.contract.provided.mtsriap.v1.ListFormedNumbersResponse;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;
import kz.iin.contract.provided.mtsriap.v1.RejectRegistration;
import kz.iin.contract.provided.mtsriap.v1.RejectRegistrationResponse;
import kz.iin.contract.provided.mtsriap.v1.ReportExistingNumber;
import kz.iin.contract.provided.mtsriap.v1.ReportExistingNumberResponse;
import kz.iin.contract.provided.mtsriap.v1.VerifyCertificate;
import kz.iin.contract.provided.mtsriap.v1.VerifyCertificateResponse;
import kz.iin.web.soap.SoapEdge;
import org.apache.cxf.feature.Features;

/** {@code /ws/mtsriap/v1}, and the same operations through the gateway. Stands outside the transaction, so that what fails at commit is a declared fault too. */
@Dependent
@MTOM
@Features(classes = SoapEdge.class)
@WebService(
        endpointInterface = "kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry",
        targetNamespace = "urn:kz:iin:contract:provided:mtsriap:v1",
        serviceName = "MtsriapRegistryService",
        portName = "MtsriapRegistryPort",
        wsdlLocation = "META-INF/wsdl/provided/mtsriap/v1/mtsriap.wsdl")
public class MtsriapEndpoint implements MtsriapRegistry {

    @Inject
    private kz.iin.application.registration.ListFormedNumbers listFormedNumbers;

    @Inject
    private kz.iin.application.registration.ListChanges listChanges;

    @Inject
    private kz.iin.application.registration.ConfirmRegistration confirmRegistration;

    @Inject
    private kz.iin.application.registration.RejectRegistration rejectRegistration;

    @Inject
    private kz.iin.application.registration.ReportExistingNumber reportExistingNumber;

    @Inject
    private kz.iin.certificate.issue.VerifyCertificate verifyCertificate;

    @Inject
    private VerifyByCode verifyByCode;

    @Override
    public ListFormedNumbersResponse listFormedNumbers(ListFormedNumbers request) {
        return MtsriapMapper.page(listFormedNumbers.page(Optional.ofNullable(request.getAfter()), request.getLimit()));
    }

    @Override
    public ConfirmRegistrationResponse confirmRegistration(ConfirmRegistration request) {
        return MtsriapMapper.confirmed(confirmRegistration.confirm(
                MtsriapMapper.number(request.getApplicationNumber()),
                MtsriapMapper.iin(request.getIin()),
                request.getRegisteredAt()));
    }

    @Override
    public ListChangesResponse listChanges(ListChanges request) {
        return MtsriapMapper.changes(listChanges.page(Optional.ofNullable(request.getAfter()), request.getLimit()));
    }

    @Override
    public RejectRegistrationResponse rejectRegistration(RejectRegistration request) {
        return MtsriapMapper.rejected(rejectRegistration.reject(
                MtsriapMapper.number(request.getApplicationNumber()),
                MtsriapMapper.iin(request.getIin()),
                MtsriapMapper.rejection(request)));
    }

    @Override
    public ReportExistingNumberResponse reportExistingNumber(ReportExistingNumber request) {
        return MtsriapMapper.reported(reportExistingNumber.report(
                MtsriapMapper.number(request.getApplicationNumber()), MtsriapMapper.reported(request)));
    }

    @Override
    public VerifyCertificateResponse verifyCertificate(VerifyCertificate request) {
        return MtsriapMapper.verified(verification(request.getCertificateNumber(), request));
    }

    private Verification verification(String number, VerifyCertificate request) {
        if (request.getSha256() != null) {
            return verifyCertificate.byDigest(number, request.getSha256());
        }
        if (request.getBirthDate() != null) {
            return verifyCertificate.byBirthDate(number, MtsriapMapper.birthDate(request.getBirthDate()));
        }
        return request.getQrCode() == null
                ? verifyCertificate.byIin(number, MtsriapMapper.iin(request.getIin()))
                : verifyByCode.of(number, request.getQrCode());
    }
}
