package kz.iin.partner.system;

import jakarta.xml.ws.spi.Provider;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Properties;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.FaultDetail;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.provided.mfa.v1.IinFault;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.contract.provided.mfa.v1.NoticedGround;
import kz.iin.contract.provided.mtsriap.v1.FormedNumber;
import kz.iin.contract.provided.mvd.v1.Candidate;
import kz.iin.contract.provided.mvd.v1.Verdict;

/**
 * The whole conversation of the three ministries: one application ends with a certificate, one is refused, one withdrawn,
 * one disputed, one adjudicated, and in the end they take account of it all.
 * It judges nothing: what was answered is written to {@code told.properties}, the certificate beside it.
 */
public final class Conversation {

    private static final String NOBODYS = "2026-99999999";
    private static final String ANOTHER_NUMBER = "800101050003";

    private final OfficersSystem officers = new OfficersSystem();
    private final OperatorsSystem operators = new OperatorsSystem();
    private final PopulationRegister register = new PopulationRegister();
    private final Properties told = new Properties();
    private final Path folder;

    private Conversation(Path folder) {
        this.folder = folder;
    }

    /** Arguments: the folder with {@code copy.pdf}, the name of the partner, today. */
    public static void main(String... arguments) throws Exception {
        Conversation conversation = new Conversation(Path.of(arguments[0]));
        byte[] copy = Files.readAllBytes(conversation.folder.resolve("copy.pdf"));
        conversation.introduceItself();
        conversation.formOne(Applicant.of(new Likeness(arguments[1], 1), copy));
        conversation.refuseOne(Applicant.of(new Likeness(arguments[1], 2), copy));
        conversation.withdrawOne(Applicant.of(new Likeness(arguments[1], 3), copy));
        conversation.disputeOne(Applicant.of(new Likeness(arguments[1], 4), copy));
        conversation.adjudicateOne(Applicant.of(new Likeness(arguments[1], 5), copy));
        conversation.takeAccount(LocalDate.parse(arguments[2]));
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
        OfficersSystem.File receipt = officers.receipt(number);
        byte[] printed = MessageDigest.getInstance("SHA-256").digest(receipt.content());
        tell("receipt.isWhole", MessageDigest.isEqual(printed, receipt.sha256()));
        tell("declined.number", officers.decline("Құжаттың көшірмесі жоқ"));
        officers.await(number, ApplicationStatus.AWAITING_DECISION);
        tell("formed.isListed", operators.awaits(number));
        tell("formed.claimedUntil", operators.claim(number));
        tell("formed.statusChecked", operators.found(number, "Мұрағатта жоқ"));
        tellOpened(number, applicant);
        String iin = operators.form(number);
        tell("formed.iin", iin);
        tell("found.byIin", operators.applicationsOf(iin));
        tell("found.byDocument", operators.applicationsOf(applicant.person().getIdentityDocument()));
        tell("found.byName", operators.applicationsOf(applicant.person()));
        tellRegistered(number);
        tellIssued(number);
        tell("issued.statusHandedOver", officers.handOver(number, applicant));
        tellCorrected(number, applicant.withPassport("X" + applicant.passport()));
    }

    private void tellOpened(String number, Applicant applicant) throws Exception {
        OperatorsSystem.Opened opened = operators.open(number);
        tell("applicant.name", applicant.person().getCyrillicName().getSurname());
        tell("applicant.birthDate", applicant.person().getBirthDate());
        tell("opened.isClaimed", opened.isClaimed());
        tell("opened.name", opened.person().getCyrillicName().getSurname());
        tell("opened.birthDate", opened.person().getBirthDate());
        tell(
                "opened.checks",
                opened.findings().stream()
                        .map(finding -> finding.getCheck().value())
                        .toList());
        tell("opened.copies", opened.copies().size());
        byte[] copy = operators.copy(number, opened.copies().get(0).getCopyId());
        tell("opened.isCopyWhole", MessageDigest.isEqual(copy, applicant.copy()));
        tell("opened.copyAnsweredAs", operators.port().answeredAs());
    }

    private void tellRegistered(String number) throws Exception {
        FormedNumber formed = register.await(number);
        tell("formed.iinOfFeed", formed.getIin());
        tell("formed.nameOfFeed", formed.getPerson().getCyrillicName().getSurname());
        tell("formed.statusConfirmed", register.confirm(formed));
    }

    private void tellIssued(String number) throws Exception {
        OfficersSystem.Standing standing = officers.await(number, ApplicationStatus.ISSUED);
        tell("issued.status", standing.status());
        tell("issued.iin", standing.iin());
        tell("issued.certificate", standing.certificateNumber());
        OfficersSystem.File certificate = officers.certificate(number);
        tell("certificate.number", certificate.name());
        tell("certificate.answeredAs", officers.port().answeredAs());
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.content());
        tell("certificate.isWhole", MessageDigest.isEqual(digest, certificate.sha256()));
        Files.write(folder.resolve("certificate.pdf"), certificate.content());
        tell("certificate.isPrintedAsIssued", MessageDigest.isEqual(officers.print(number), certificate.content()));
        tell("certificate.verified", register.verify(certificate.name(), digest));
        tell("certificate.verifiedOther", register.verify(certificate.name(), new byte[digest.length]));
        tell("changes", register.changes(number));
    }

    private void tellCorrected(String number, Applicant corrected) throws Exception {
        OfficersSystem.File old = officers.certificate(number);
        tell(
                "corrected.status",
                officers.correctPerson(number, officers.standing(number).version(), corrected));
        OfficersSystem.Standing standing = officers.await(number, ApplicationStatus.ISSUED);
        tell("corrected.statusAtLast", standing.status());
        tell("corrected.iin", standing.iin());
        tell("corrected.verified", register.verify(old.name(), old.sha256()));
    }

    private void refuseOne(Applicant applicant) throws Exception {
        String number = officers.submit(applicant);
        officers.await(number, ApplicationStatus.AWAITING_DECISION);
        operators.claim(number);
        operators.release(number);
        operators.refuse(number, RefusalGround.UNRELIABLE_DOCUMENTS, "Құжат жарамсыз");
        tell("refused.status", officers.standing(number).status());
        NoticedGround ground = officers.notice(number).get(0);
        tell("refused.ground", ground.getGround());
        tell("refused.reason", ground.getReason());
        tell("refused.text", ground.getText().getKk());
    }

    private void withdrawOne(Applicant applicant) throws Exception {
        String number = officers.submit(applicant);
        OfficersSystem.Standing standing = officers.await(number, ApplicationStatus.AWAITING_DECISION);
        int version = officers.correct(number, standing.version(), applicant.withPassport("X20000001"));
        tell("withdrawn.versions", version - standing.version());
        tell("withdrawn.status", officers.withdraw(number, "Өтініш қайтарылды"));
    }

    private void disputeOne(Applicant applicant) throws Exception {
        String number = officers.submit(applicant);
        officers.await(number, ApplicationStatus.AWAITING_DECISION);
        tell("disputed.statusReported", register.report(number, ANOTHER_NUMBER));
        tell("disputed.statusChecked", operators.found(number, "Басқа адам"));
        String iin = operators.form(number);
        FormedNumber formed = register.await(number);
        tell("disputed.statusRejected", register.reject(formed, "Деректер толық емес"));
        register.confirm(formed);
        tell("disputed.status", officers.await(number, ApplicationStatus.ISSUED).status());
        tell("disputed.statusAnnulled", operators.annul(number, iin, "Басқа адам"));
        tell("disputed.annulment", officers.annulment(number));
        tell("disputed.changes", register.changes(number));
    }

    private void adjudicateOne(Applicant applicant) throws Exception {
        String known = officers.submit(applicant);
        String number = officers.submit(applicant.again());
        officers.await(number, ApplicationStatus.ADJUDICATION);
        tell("suspected.isListed", operators.isSuspected(number));
        Candidate candidate = operators.candidates(number).get(0);
        tell("suspected.known", candidate.getApplicationNumber().equals(known));
        tell(
                "suspected.birthDate",
                candidate.getEvidence().stream()
                        .filter(evidence -> evidence.getField().equals("BIRTH_DATE"))
                        .map(evidence -> evidence.getText().getKk())
                        .toList());
        tell("suspected.status", operators.judge(number, candidate, Verdict.DIFFERENT, "Егіздер"));
    }

    private void takeAccount(LocalDate today) throws Exception {
        tell("statistics.registered", operators.registered(today.minusDays(1), today.plusDays(1)));
        tell("report.requested", officers.requestedReport("2001-01-01", "2001-02-28"));
        OfficersSystem.File report = officers.latestReport("PARTNERS");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(report.content());
        tell("report.isWhole", MessageDigest.isEqual(digest, report.sha256()));
        tell("report.kind", report.name());
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
