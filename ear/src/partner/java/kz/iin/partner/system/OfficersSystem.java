package kz.iin.partner.system;

import jakarta.activation.DataHandler;
import jakarta.xml.ws.Holder;
import jakarta.xml.ws.soap.MTOMFeature;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.datatype.XMLGregorianCalendar;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.DeclineGround;
import kz.iin.contract.provided.mfa.v1.Confirmation;
import kz.iin.contract.provided.mfa.v1.DeclineReason;
import kz.iin.contract.provided.mfa.v1.IinFault;
import kz.iin.contract.provided.mfa.v1.Language;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.contract.provided.mfa.v1.MfaRegistryService;
import kz.iin.contract.provided.mfa.v1.NoticeFile;
import kz.iin.contract.provided.mfa.v1.NoticedGround;
import kz.iin.contract.provided.mfa.v1.OrderedSheet;
import kz.iin.contract.provided.mfa.v1.Recipient;
import kz.iin.contract.provided.mfa.v1.Report;

/** The consular system of the Ministry of Foreign Affairs. */
final class OfficersSystem {

    private static final int PAGE = 2;

    private final Port<MfaRegistry> port =
            Port.of(new MfaRegistryService().getMfaRegistryPort(new MTOMFeature()), "MFA");

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
                        null,
                        null,
                        null,
                        null,
                        List.of(applicant.documentCopy()),
                        number,
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>());
        return number.value;
    }

    Standing standing(String number) throws IinFault {
        Holder<ApplicationStatus> status = new Holder<>();
        Holder<Integer> version = new Holder<>();
        Holder<String> iin = new Holder<>();
        Holder<String> certificate = new Holder<>();
        port.operations()
                .getApplicationStatus(
                        new Holder<>(number),
                        status,
                        new Holder<>(),
                        version,
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        iin,
                        certificate,
                        new Holder<>(),
                        new Holder<>());
        return new Standing(status.value, version.value, iin.value, certificate.value);
    }

    Standing await(String number, ApplicationStatus status) throws IinFault, InterruptedException {
        Standing standing = standing(number);
        for (int tried = 0; tried < Waiting.TRIES && standing.status() != status; tried++) {
            Waiting.pause();
            standing = standing(number);
        }
        return standing;
    }

    File certificate(String number) throws IinFault, IOException {
        Holder<String> certificateNumber = new Holder<>();
        Holder<byte[]> sha256 = new Holder<>();
        Holder<DataHandler> content = new Holder<>();
        port.operations().getCertificate(number, certificateNumber, new Holder<>(), sha256, content);
        return new File(certificateNumber.value, sha256.value, Port.bytes(content.value));
    }

    /** The original, on a sheet of security paper. */
    byte[] print(String number) throws IinFault, IOException {
        OrderedSheet sheet = new OrderedSheet();
        sheet.setApplicationNumber(number);
        sheet.setSecurityPaper(
                "P-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT));
        return Port.bytes(port.operations()
                .printCertificates(Applicant.OFFICER, List.of(sheet))
                .getContent());
    }

    /** To the applicant, who waits for it and signs in the register. */
    ApplicationStatus handOver(String number, Applicant applicant) throws IinFault {
        Holder<String> certificate = new Holder<>();
        Holder<XMLGregorianCalendar> issuedAt = new Holder<>();
        port.operations().getCertificate(number, certificate, issuedAt, new Holder<>(), new Holder<>());
        Recipient recipient = new Recipient();
        recipient.setDocument(applicant.person().getIdentityDocument());
        Holder<ApplicationStatus> status = new Holder<>();
        port.operations()
                .handOverCertificate(
                        new Holder<>(number),
                        certificate.value,
                        null,
                        Applicant.OFFICER,
                        issuedAt,
                        recipient,
                        Confirmation.PAPER_SIGNATURE,
                        null,
                        status);
        return status.value;
    }

    /** The version that the correction made. */
    int correct(String number, int version, Applicant corrected) throws IinFault {
        Holder<Integer> made = new Holder<>();
        port.operations()
                .correctApplication(
                        corrected.request().toString(),
                        new Holder<>(number),
                        version,
                        Applicant.OFFICER,
                        corrected.person(),
                        null,
                        null,
                        null,
                        List.of(),
                        new Holder<>(),
                        made,
                        new Holder<>());
        return made.value;
    }

    /** The data behind a number. */
    ApplicationStatus correctPerson(String number, int version, Applicant corrected) throws IinFault {
        Holder<ApplicationStatus> status = new Holder<>();
        port.operations()
                .correctPerson(
                        corrected.request().toString(),
                        new Holder<>(number),
                        version,
                        Applicant.OFFICER,
                        "Төлқұжат ауыстырылды",
                        corrected.person(),
                        null,
                        null,
                        null,
                        List.of(),
                        status,
                        new Holder<>(),
                        new Holder<>());
        return status.value;
    }

    ApplicationStatus withdraw(String number, String reason) throws IinFault {
        Holder<ApplicationStatus> status = new Holder<>();
        port.operations().withdrawApplication(new Holder<>(number), Applicant.OFFICER, reason, status, new Holder<>());
        return status.value;
    }

    /** The number under which it is kept that papers were not accepted. */
    String decline(String note) throws IinFault {
        DeclineReason reason = new DeclineReason();
        reason.setGround(DeclineGround.INCOMPLETE);
        reason.setNote(note);
        Holder<String> number = new Holder<>();
        port.operations()
                .declineAcceptance(
                        UUID.randomUUID().toString(),
                        Applicant.MISSION,
                        Applicant.OFFICER,
                        Language.KK,
                        List.of(reason),
                        number,
                        new Holder<>(),
                        new Holder<>());
        return number.value;
    }

    File receipt(String number) throws IinFault, IOException {
        Holder<NoticeFile> file = new Holder<>();
        port.operations().getReceipt(new Holder<>(number), Language.KK, file);
        return new File(number, file.value.getSha256(), Port.bytes(file.value.getContent()));
    }

    /** Why the service was refused, as the applicant is told. */
    List<NoticedGround> notice(String number) throws IinFault {
        Holder<List<NoticedGround>> grounds = new Holder<>();
        port.operations()
                .getRefusalNotice(
                        new Holder<>(number), new Holder<>(), new Holder<>(), grounds, new Holder<>(), new Holder<>());
        return grounds.value;
    }

    /** Why a number was annulled, as the applicant is told. */
    String annulment(String number) throws IinFault {
        Holder<String> reason = new Holder<>();
        port.operations()
                .getAnnulmentNotice(
                        new Holder<>(number),
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        reason,
                        new Holder<>(),
                        new Holder<>());
        return reason.value;
    }

    /** The number of a report on request, and in how many forms it came. */
    String requestedReport(String from, String to) throws IinFault {
        Holder<String> number = new Holder<>();
        Holder<List<Report>> forms = new Holder<>();
        port.operations()
                .requestReport(Applicant.day(from), Applicant.day(to), null, null, null, null, null, number, forms);
        return number.value + " " + forms.value.size();
    }

    /** The last one of its kind, with its content. */
    File latestReport(String kind) throws IinFault, IOException {
        Holder<List<Report>> page = new Holder<>();
        Holder<String> next = new Holder<>();
        Report latest = null;
        do {
            String after = next.value;
            next.value = null;
            page.value = List.of();
            port.operations().listReports(after, PAGE, page, next);
            latest = Port.entries(page).stream()
                    .filter(report -> report.getKind().equals(kind))
                    .reduce(latest, (before, report) -> report);
        } while (next.value != null);
        Holder<Report> report = new Holder<>();
        Holder<DataHandler> content = new Holder<>();
        port.operations().getReport(latest.getReportId(), report, content);
        return new File(report.value.getKind(), report.value.getSha256(), Port.bytes(content.value));
    }

    /** What is known of an application; no value where there is none yet. */
    record Standing(ApplicationStatus status, int version, String iin, String certificateNumber) {}

    /** A file with its digest, as sent, and what it is known by. */
    record File(String name, byte[] sha256, byte[] content) {}
}
