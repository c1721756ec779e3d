package kz.iin.registry.mfa;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import kz.iin.contract.common.gbdfl.v1.DictionaryValue;
import kz.iin.contract.common.gbdfl.v1.RequestHeader;
import kz.iin.contract.common.report.v1.Kind;
import kz.iin.contract.common.report.v1.Scope;
import kz.iin.contract.consumed.mfa.v1.Acknowledgement;
import kz.iin.contract.consumed.mfa.v1.DeliverReport;
import kz.iin.contract.consumed.mfa.v1.DeliverReportResponse;
import kz.iin.contract.consumed.mfa.v1.MfaReportsService;
import kz.iin.contract.consumed.mfa.v1.ReportFile;
import kz.iin.registry.Answer;
import kz.iin.registry.Channel;
import kz.iin.registry.ContractXml;
import kz.iin.registry.Gateway;
import kz.iin.registry.Operation;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.Partner;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.registry.gbdfl.GbdFlNaming;
import kz.iin.registry.shep.Channels;
import kz.iin.shared.Sha256;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings reports to the MFA, where its service is known. */
@ApplicationScoped
public class MfaGateway implements Gateway {

    private static final String SCHEMA = "/META-INF/wsdl/consumed/mfa/v1/mfa.xsd";
    private static final String NAMESPACE = "urn:kz:iin:contract:consumed:mfa:v1";
    private static final String BINARY = "application/octet-stream";

    private final ContractXml xml = new ContractXml(
            MfaReportsService.class.getResource(SCHEMA), DeliverReport.class, DeliverReportResponse.class);
    private String senderCode;
    private Optional<Channel> channel = Optional.empty();

    @Inject
    void connect(@ConfigProperty(name = "iin.sender.code", defaultValue = "IIN_MFA") String sender, Channels channels) {
        channel = channels.find(Partner.MFA, NAMESPACE, xml);
        senderCode = sender;
    }

    @Override
    public Partner partner() {
        return Partner.MFA;
    }

    /** Whether it is known where the reports go. */
    public boolean isThere() {
        return channel.isPresent();
    }

    /** The message as it will be sent by every try, and whenever the report is brought again. */
    public OutgoingMessage write(ReportLetter letter) {
        UUID id = messageId(letter);
        RequestHeader header = new RequestHeader();
        header.setMessageId(id.toString());
        header.setMessageDate(letter.writtenAt());
        header.setSenderCode(senderCode);
        DeliverReport message = new DeliverReport();
        message.setHeader(header);
        message.setReportNumber(letter.head().number());
        message.setKind(Kind.fromValue(letter.head().kind()));
        message.setFrom(letter.head().from());
        message.setTo(letter.head().to());
        message.setCountedAt(letter.head().countedAt());
        if (!letter.head().part().isAll()) {
            message.setScope(scope(letter.head().part()));
        }
        message.setPage(file(letter.page()));
        message.setData(file(letter.data()));
        return new OutgoingMessage(id, Operation.DELIVER_REPORT, xml.write(message));
    }

    @Override
    public Answer ask(OutgoingMessage message) throws RegistryUnavailable, RequestRefused {
        Channel open = channel.orElseThrow(() -> new RegistryUnavailable("NOT_CONFIGURED"));
        return open.exchange(
                "deliverReport", message, DeliverReportResponse.class, response -> answered(message, response));
    }

    private static Answer answered(OutgoingMessage message, DeliverReportResponse response) throws RegistryUnavailable {
        GbdFlNaming.requireAnswerTo(message.messageId(), response.getHeader());
        GbdFlNaming.requireProcessed(response.getHeader());
        DictionaryValue reason = response.getRefused();
        if (reason != null) {
            return new Answer.ReportRefused(reason.getCode() + ": " + reason.getNameKz() + " / " + reason.getNameRu());
        }
        Acknowledgement acknowledgement =
                Optional.ofNullable(response.getAccepted()).orElseGet(response::getAlreadyReceived);
        return new Answer.ReportAcknowledged(acknowledgement.getNumber());
    }

    /** Made of the number and of what is enclosed. */
    private static UUID messageId(ReportLetter letter) {
        HexFormat hex = HexFormat.of();
        String content = letter.head().number()
                + " " + hex.formatHex(Sha256.of(letter.page()))
                + " " + hex.formatHex(Sha256.of(letter.data()));
        return UUID.nameUUIDFromBytes(content.getBytes(UTF_8));
    }

    private static Scope scope(ReportPart part) {
        Scope scope = new Scope();
        scope.setMission(part.mission().orElse(null));
        scope.setCountry(part.country().orElse(null));
        scope.setCitizenship(part.citizenship().orElse(null));
        scope.setCategory(part.category().orElse(null));
        scope.setOfficer(part.officer().orElse(null));
        return scope;
    }

    private static ReportFile file(byte[] content) {
        ReportFile file = new ReportFile();
        file.setSha256(Sha256.of(content));
        file.setContent(new DataHandler(new ByteArrayDataSource(content, BINARY)));
        return file;
    }
}
