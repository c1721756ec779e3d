package kz.iin.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.jws.WebService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import kz.iin.contract.consumed.mfa.v1.Acknowledgement;
import kz.iin.contract.consumed.mfa.v1.DeliverReport;
import kz.iin.contract.consumed.mfa.v1.DeliverReportResponse;
import kz.iin.contract.consumed.mfa.v1.MfaReports;
import kz.iin.contract.consumed.mfa.v1.ReportFile;

/** The MFA: it registers each report once and refuses one whose digests are wrong, or others than before. */
@WebService(
        targetNamespace = "urn:kz:iin:contract:consumed:mfa:v1",
        serviceName = "MfaReportsService",
        portName = "MfaReportsPort",
        endpointInterface = "kz.iin.contract.consumed.mfa.v1.MfaReports",
        wsdlLocation = "META-INF/wsdl/consumed/mfa/v1/mfa.wsdl")
public final class MfaEndpoint implements MfaReports {

    private final AnsweredOnce<DeliverReportResponse> answers = new AnsweredOnce<>();
    private final ReportRegister register = new ReportRegister();
    private final Clock clock;

    MfaEndpoint(Clock clock) {
        this.clock = clock;
    }

    @Override
    public DeliverReportResponse deliverReport(DeliverReport report) {
        return answers.answer(report.getHeader().getMessageId(), () -> answer(report));
    }

    private DeliverReportResponse answer(DeliverReport report) {
        DeliverReportResponse response = new DeliverReportResponse();
        response.setHeader(Code.PROCESSED.answering(report.getHeader(), clock));
        if (!isWhole(report.getPage()) || !isWhole(report.getData())) {
            response.setRefused(Code.DIGEST_WRONG.value());
            return response;
        }
        switch (register.take(report.getReportNumber(), report.getPage().getSha256())) {
            case NEW -> response.setAccepted(acknowledgement(report));
            case KNOWN -> response.setAlreadyReceived(acknowledgement(report));
            default -> response.setRefused(Code.OTHER_CONTENT.value());
        }
        return response;
    }

    private Acknowledgement acknowledgement(DeliverReport report) {
        Acknowledgement acknowledgement = new Acknowledgement();
        acknowledgement.setNumber("MFA-"
                + UUID.nameUUIDFromBytes(report.getReportNumber().getBytes(UTF_8))
                        .toString()
                        .substring(0, 8));
        acknowledgement.setReceivedAt(clock.instant());
        return acknowledgement;
    }

    private static boolean isWhole(ReportFile file) {
        return Arrays.equals(file.getSha256(), sha256(file.getContent()));
    }

    private static byte[] sha256(DataHandler content) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(content.getInputStream().readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
