package kz.iin.partner.system;

import jakarta.activation.DataHandler;
import jakarta.xml.ws.Holder;
import jakarta.xml.ws.soap.MTOMFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.datatype.XMLGregorianCalendar;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.contract.provided.mfa.v1.IinFault;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.contract.provided.mfa.v1.MfaRegistryService;

/** The consular system of the Ministry of Foreign Affairs. */
final class OfficersSystem {

    private final Port<MfaRegistry> port = new Port<>(new MfaRegistryService().getMfaRegistryPort(new MTOMFeature()));

    Port<MfaRegistry> port() {
        return port;
    }

    String submit(Applicant applicant) throws IinFault {
        Holder<String> number = new Holder<>();
        port.operations()
                .submitApplication(
                        applicant.request().toString(),
                        Applicant.MISSION,
                        Applicant.OFFICER,
                        Applicant.day("2026-03-02"),
                        applicant.person(),
                        List.of(applicant.documentCopy()),
                        number,
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>());
        return number.value;
    }

    Standing standing(String number) throws IinFault {
        Holder<ApplicationStatus> status = new Holder<>();
        Holder<XMLGregorianCalendar> since = new Holder<>();
        Holder<String> iin = new Holder<>();
        Holder<String> certificate = new Holder<>();
        Holder<List<RefusalReason>> refusal = new Holder<>();
        port.operations()
                .getApplicationStatus(
                        new Holder<>(number), status, since, new Holder<>(), new Holder<>(), iin, certificate, refusal);
        return new Standing(status.value, iin.value, certificate.value, refusal.value);
    }

    Standing await(String number, ApplicationStatus status) throws IinFault, InterruptedException {
        Standing standing = standing(number);
        for (int tried = 0; tried < Waiting.TRIES && standing.status() != status; tried++) {
            Waiting.pause();
            standing = standing(number);
        }
        return standing;
    }

    Certificate certificate(String number) throws IinFault, IOException {
        Holder<String> certificateNumber = new Holder<>();
        Holder<byte[]> sha256 = new Holder<>();
        Holder<DataHandler> content = new Holder<>();
        port.operations().getCertificate(number, certificateNumber, new Holder<>(), sha256, content);
        try (InputStream pdf = content.value.getInputStream()) {
            return new Certificate(certificateNumber.value, sha256.value, pdf.readAllBytes());
        }
    }

    /** What is known of an application; no value where there is none yet. */
    record Standing(ApplicationStatus status, String iin, String certificateNumber, List<RefusalReason> refusal) {}

    /** The file and its digest, as sent. */
    record Certificate(String number, byte[] sha256, byte[] pdf) {}
}
