package kz.iin.partner.system;

import jakarta.xml.ws.spi.Provider;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.FaultDetail;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.contract.provided.mfa.v1.IinFault;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.contract.provided.mtsriap.v1.FormedNumber;

/**
 * The whole conversation of the three ministries about one application that ends with a certificate and one that is refused.
 * It judges nothing: what was answered is written to {@code told.properties}, the certificate beside it.
 */
public final class Conversation {

    private static final String NOBODYS = "2026-99999999";

    private final OfficersSystem officers = new OfficersSystem();
    private final OperatorsSystem operators = new OperatorsSystem();
    private final PopulationRegister register = new PopulationRegister();
    private final Properties told = new Properties();
    private final Path folder;

    private Conversation(Path folder) {
        this.folder = folder;
    }

    /** Arguments: the folder with {@code copy.pdf}, a given name, a letter for the passports. */
    public static void main(String... arguments) throws Exception {
        Conversation conversation = new Conversation(Path.of(arguments[0]));
        byte[] copy = Files.readAllBytes(conversation.folder.resolve("copy.pdf"));
        conversation.introduceItself();
        conversation.formOne(new Applicant(UUID.randomUUID(), arguments[1], arguments[2] + "10000001", copy));
        conversation.refuseOne(new Applicant(UUID.randomUUID(), arguments[1], arguments[2] + "10000002", copy));
        conversation.askForNobody();
        conversation.writeDown();
    }

    private void introduceItself() {
        tell("provider", Provider.provider().getClass().getName());
        tell("stack", stackOf(officers.port()) + " " + stackOf(operators.port()) + " " + stackOf(register.port()));
        tell("contract", MfaRegistry.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private void formOne(Applicant applicant) throws Exception {
        String number = officers.submit(applicant);
        tell("formed.application", number);
        tell("formed.submittedAgain", officers.submit(applicant));
        officers.await(number, ApplicationStatus.AWAITING_DECISION);
        tell("formed.isListed", operators.awaits(number));
        tellOpened(operators.open(number), applicant);
        tell("formed.iin", operators.form(number));
        FormedNumber formed = register.await(number);
        tell("formed.iinOfFeed", formed.getIin());
        tell("formed.nameOfFeed", formed.getPerson().getCyrillicName().getSurname());
        tell("formed.statusConfirmed", register.confirm(formed));
        tellIssued(number);
    }

    private void tellOpened(OperatorsSystem.Opened opened, Applicant applicant) {
        tell("opened.name", opened.person().getCyrillicName().getSurname());
        tell("opened.birthDate", opened.person().getBirthDate());
        tell("opened.findings", opened.findings().size());
        tell("opened.copies", opened.copies().size());
        tell("opened.isCopyWhole", MessageDigest.isEqual(opened.copies().get(0), applicant.copy()));
        tell("opened.answeredAs", operators.port().answeredAs());
    }

    private void tellIssued(String number) throws Exception {
        OfficersSystem.Standing standing = officers.await(number, ApplicationStatus.ISSUED);
        tell("issued.status", standing.status());
        tell("issued.iin", standing.iin());
        tell("issued.certificate", standing.certificateNumber());
        OfficersSystem.Certificate certificate = officers.certificate(number);
        tell("certificate.number", certificate.number());
        tell("certificate.answeredAs", officers.port().answeredAs());
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.pdf());
        tell("certificate.isWhole", MessageDigest.isEqual(digest, certificate.sha256()));
        Files.write(folder.resolve("certificate.pdf"), certificate.pdf());
    }

    private void refuseOne(Applicant applicant) throws Exception {
        String number = officers.submit(applicant);
        officers.await(number, ApplicationStatus.AWAITING_DECISION);
        operators.refuse(number, RefusalGround.UNRELIABLE_DOCUMENTS, "Құжат жарамсыз");
        OfficersSystem.Standing standing = officers.standing(number);
        List<RefusalReason> refusal = standing.refusal();
        tell("refused.status", standing.status());
        tell("refused.ground", refusal.get(0).getGround());
        tell("refused.reason", refusal.get(0).getReason());
    }

    private void askForNobody() {
        try {
            officers.standing(NOBODYS);
            tell("fault.code", "none");
        } catch (IinFault fault) {
            FaultDetail detail = fault.getFaultInfo();
            tell("fault.code", detail.getCode());
            tell("fault.field", detail.getField());
        }
    }

    private void writeDown() throws IOException {
        try (Writer file = Files.newBufferedWriter(folder.resolve("told.properties"))) {
            told.store(file, null);
        }
    }

    private void tell(String what, Object value) {
        told.setProperty(what, String.valueOf(value));
    }

    private static String stackOf(Port<?> port) {
        return Proxy.getInvocationHandler(port.operations()).getClass().getName();
    }
}
