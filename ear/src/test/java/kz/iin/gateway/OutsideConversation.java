package kz.iin.gateway;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Properties;
import kz.iin.journey.Journey;
import kz.iin.sample.Crowd;
import kz.iin.sample.SampleApplication;

/**
 * The whole conversation through the gateway: one application ends with a certificate, which is handed over and replaced, one
 * is refused, one withdrawn, one disputed and its number annulled, one not accepted, and in the end account is taken. It judges nothing: what was answered is told.
 */
final class OutsideConversation {

    private static final String OPERATOR = "<operator>" + Journey.OPERATOR + "</operator>";
    private static final String ANOTHER_OPERATOR = "<operator>operator.two</operator>";
    private static final String REPORT = "<existingIin>800101050003</existingIin><text>Ұқсас адам</text>";
    private static final String REGISTERED_AT = "<registeredAt>2026-03-02T12:00:00Z</registeredAt>";

    private final Properties told = new Properties();
    private final Crowd crowd = new Crowd();
    private final OutsideSystem system;
    private int person;

    /** @param firstPerson of the crowd, and the five after that */
    OutsideConversation(OutsideSystem system, int firstPerson) {
        this.system = system;
        this.person = firstPerson;
    }

    Properties hold(LocalDate today) throws IOException {
        formOne();
        refuseOne();
        withdrawOne();
        disputeOne();
        adjudicateOne();
        declineOne();
        takeAccount(today);
        return told;
    }

    static String about(String number) {
        return "<applicationNumber>" + number + "</applicationNumber>";
    }

    private void formOne() throws IOException {
        SampleApplication sample = crowd.of(person++);
        String number = checked(sample);
        tell("receipt", mfa("getReceipt", number, "<language>kk</language>").inData("content"));
        tell("awaiting", system.pageWith("mvd", "listAwaitingDecision", number).body());
        tell("claimedBy", mvd("claim", number, OPERATOR).inData("operator"));
        Reply opened = mvd("getApplication", number, "");
        tell("birthPlace", opened.inData("birthPlace"));
        String copy = "<copyId>" + opened.inData("copyId") + "</copyId>";
        tell("copy", mvd("getDocumentCopy", number, copy).inData("content"));
        tell(
                "checked",
                mvd("submitCheckResult", number, check("OPERATOR_DOCUMENT")).inData("status"));
        String iin = mvd("decide", number, OPERATOR + "<form/>").inData("iin");
        tell("formed", iin);
        tell("application", number);
        tell("found", system.ask("mvd", "findPerson", iin(iin)).inData("applicationNumber"));
        tell("feed", system.pageWith("mtsriap", "listFormedNumbers", number).body());
        confirm(number, iin);
        Reply certificate = issue(number, iin);
        print(sample, number);
        handOver(sample, number, certificate);
        correct(sample, number);
    }

    private Reply issue(String number, String iin) throws IOException {
        system.await(number, "ISSUED");
        Reply certificate = mfa("getCertificate", number, "");
        tell("certificate", certificate.inData("content"));
        String named = "<certificateNumber>" + certificate.inData("certificateNumber") + "</certificateNumber>";
        tell(
                "verified",
                system.ask("mtsriap", "verifyCertificate", named + iin(iin)).inData("verification"));
        tell("changes", system.pageWith("mtsriap", "listChanges", number).body());
        return certificate;
    }

    private void print(SampleApplication sample, String number) throws IOException {
        String sheet = "<sheet>" + about(number) + "<securityPaper>P-" + number + "</securityPaper></sheet>";
        tell(
                "printed",
                system.ask("mfa", "printCertificates", officer(sample) + sheet).inData("content"));
    }

    private void handOver(SampleApplication sample, String number, Reply certificate) throws IOException {
        String shown = sample.xml()
                .replaceAll("(?s).*<t:identityDocument>|</t:identityDocument>.*", "")
                .strip();
        String handing = "<certificateNumber>" + certificate.inData("certificateNumber") + "</certificateNumber>"
                + officer(sample) + "<handedOverAt>" + certificate.inData("issuedAt") + "</handedOverAt>"
                + "<recipient><document>" + shown + "</document></recipient>"
                + "<confirmation>PAPER_SIGNATURE</confirmation>";
        tell("handedOver", mfa("handOverCertificate", number, handing).inData("status"));
    }

    private void correct(SampleApplication sample, String number) throws IOException {
        String correction =
                correction(sample, number).replaceFirst("<person>", "<reason>Төлқұжат ауыстырылды</reason><person>");
        tell("correctedPerson", system.ask("mfa", "correctPerson", correction).inData("version"));
        system.await(number, "ISSUED");
    }

    private void declineOne() throws IOException {
        SampleApplication sample = crowd.of(person++);
        String declined = "<requestId>" + sample.payload().getRequestId() + "</requestId>"
                + "<mission>" + sample.payload().getMission() + "</mission>" + officer(sample)
                + "<language>kk</language><reason><ground>DOCUMENT_EXPIRED</ground>"
                + "<note>Төлқұжаттың мерзімі өткен</note></reason>";
        tell("declined", system.ask("mfa", "declineAcceptance", declined).inData("content"));
    }

    private void refuseOne() throws IOException {
        String number = checked(crowd.of(person++));
        mvd("claim", number, OPERATOR);
        tell("released", mvd("release", number, OPERATOR).inData("status"));
        String refusal = "<refuse><refusal><t:ground>UNRELIABLE_DOCUMENTS</t:ground>"
                + "<t:reason>Құжат жарамсыз</t:reason></refusal></refuse>";
        tell("refused", mvd("decide", number, OPERATOR + refusal).inData("status"));
        tell("reason", mfa("getRefusalNotice", number, "").inData("reason"));
    }

    private void withdrawOne() throws IOException {
        SampleApplication sample = crowd.of(person++);
        String number = checked(sample);
        Reply corrected = system.ask("mfa", "correctApplication", correction(sample, number));
        tell("version", corrected.inData("version"));
        String reason = "<reason>Өтініш қайтарылды</reason>";
        tell(
                "withdrawn",
                mfa("withdrawApplication", number, officer(sample) + reason).inData("status"));
    }

    private void disputeOne() throws IOException {
        String number = checked(crowd.of(person++));
        tell("reported", mtsriap("reportExistingNumber", number, REPORT).inData("status"));
        tell("cleared", mvd("submitCheckResult", number, check("OPERATOR_IIN")).inData("status"));
        String iin = mvd("decide", number, OPERATOR + "<form/>").inData("iin");
        String rejection = iin(iin) + "<code>DATA_INCOMPLETE</code><text>Деректер толық емес</text>"
                + "<rejectedAt>2026-03-02T11:00:00Z</rejectedAt>";
        tell("rejected", mtsriap("rejectRegistration", number, rejection).inData("status"));
        confirm(number, iin);
        system.await(number, "ISSUED");
        String annulment = iin(iin) + ANOTHER_OPERATOR + "<reason>Басқа адамға берілген</reason>";
        tell("annulled", mvd("annulNumber", number, annulment).inData("status"));
        tell("annulment", mfa("getAnnulmentNotice", number, "").inData("reason"));
    }

    /** The same person once more: it is seen, and the second application waits for a verdict. */
    private void adjudicateOne() throws IOException {
        SampleApplication sample = crowd.of(person++);
        String known = checked(sample);
        String again = sample.xml()
                .replaceFirst(
                        "(?<=<requestId>)[^<]+",
                        sample.ofSomebodyElse().payload().getRequestId());
        String number = system.send("mfa", "submitApplication", again).inData("applicationNumber");
        system.await(number, "ADJUDICATION");
        tell(
                "suspected",
                system.pageWith("mvd", "listAwaitingAdjudication", number).body());
        tell("known", known);
        Reply candidates = mvd("getCandidates", number, "");
        tell("candidates", candidates.body());
        String candidate = "<candidateId>" + candidates.inData("candidateId") + "</candidateId>";
        String verdict = candidate + OPERATOR + "<verdict>SAME</verdict><reason>Суреті бірдей</reason>";
        tell("judged", mvd("adjudicate", number, verdict).inData("status"));
        tell("suspectedNumber", number);
    }

    private void takeAccount(LocalDate today) throws IOException {
        String days = "<from>" + today.minusDays(1) + "</from><to>" + today.plusDays(1) + "</to>";
        tell("registered", system.ask("mvd", "getStatistics", days).inData("registered"));
        String winter = "<from>2001-01-01</from><to>2001-02-28</to>";
        tell("requested", system.ask("mfa", "requestReport", winter).inData("number"));
        String report = system.ask("mfa", "listReports", "<limit>500</limit>").inData("reportId");
        String named = "<reportId>" + report + "</reportId>";
        tell("report", system.ask("mfa", "getReport", named).inData("reportId"));
        tell("reportListed", report);
    }

    private String checked(SampleApplication sample) throws IOException {
        String number = system.send("mfa", "submitApplication", sample.xml()).inData("applicationNumber");
        system.await(number, "AWAITING_DECISION");
        return number;
    }

    private void confirm(String number, String iin) throws IOException {
        tell(
                "confirmed",
                mtsriap("confirmRegistration", number, iin(iin) + REGISTERED_AT).inData("status"));
    }

    private Reply mfa(String operation, String number, String more) throws IOException {
        return system.ask("mfa", operation, about(number) + more);
    }

    private Reply mvd(String operation, String number, String more) throws IOException {
        return system.ask("mvd", operation, about(number) + more);
    }

    private Reply mtsriap(String operation, String number, String more) throws IOException {
        return system.ask("mtsriap", operation, about(number) + more);
    }

    private void tell(String what, String answered) {
        told.setProperty(what, answered);
    }

    /** Of the number of the passport, in what the sample says, under another request id. */
    private static String correction(SampleApplication sample, String number) {
        String xml = sample.xml().replaceFirst("(?<=<t:number>)B", "C");
        return "<requestId>" + sample.ofSomebodyElse().payload().getRequestId() + "</requestId>" + about(number)
                + "<expectedVersion>1</expectedVersion>" + officer(sample)
                + xml.substring(xml.indexOf("<person>"), xml.indexOf("<documentCopy>"));
    }

    private static String officer(SampleApplication sample) {
        return "<officer>" + sample.payload().getOfficer() + "</officer>";
    }

    private static String check(String what) {
        return OPERATOR + "<check>" + what + "</check><passed>true</passed><note>Мұрағатта жоқ</note>";
    }

    private static String iin(String iin) {
        return "<iin>" + iin + "</iin>";
    }
}
