package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.iin.contract.common.types.v1.CopyKind;
import kz.iin.contract.common.types.v1.DocumentCopy;
import kz.iin.contract.provided.mfa.v1.Confirmation;
import kz.iin.contract.provided.mfa.v1.CorrectApplication;
import kz.iin.contract.provided.mfa.v1.HandOverCertificate;
import kz.iin.contract.provided.mfa.v1.Recipient;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.copy.scanning.ClamdStandIn;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;
import kz.iin.run.Ports;
import kz.iin.run.RunDirectory;
import kz.iin.run.ServerSetup;
import kz.iin.run.StandIns;
import kz.iin.run.Started;
import kz.iin.run.WildFlyServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that has a virus scanner: nothing comes into the database that it has not seen. */
class ScannedCopiesIT {

    private static final Patience BOOT = Patience.ofSeconds(180);
    private static final String VIRUS = "EICAR";
    private static final String CLEAN = "a passport";

    private static final Started STARTED = new Started();
    private static Database database;
    private static ClamdStandIn clamd;
    private static Journey journey;

    @BeforeAll
    static void a_server_runs_beside_a_scanner() throws Exception {
        RunDirectory directory =
                STARTED.start(() -> RunDirectory.claim(BuiltFiles.target().resolve("scanned")));
        database = STARTED.start(() -> Database.empty(directory.postgres()));
        StandIns ministries = STARTED.start(() -> StandIns.start(directory.path()));
        clamd = clamd(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        InetSocketAddress address = (InetSocketAddress) clamd.address();
        ServerSetup setup = ServerSetup.in(directory.server(), Ports.anyFree(new SecureRandom()))
                .with(database.environment())
                .with(ministries.environment())
                .with(directory.keys().environment())
                .with(Map.of("IIN_CLAMD_ADDRESS", "127.0.0.1:" + address.getPort()))
                .withJavaOptions("-Xmx768m");
        WildFlyServer server = STARTED.start(() -> WildFlyServer.launch(setup, BuiltFiles.ear()));
        server.awaitReady(BOOT);
        DemoData.load(database);
        journey = new Journey(server.address().resolve("/iin/"));
    }

    @AfterAll
    static void everything_ends() throws IOException {
        STARTED.close();
        clamd.close();
    }

    @Test
    void the_scanner_sees_the_copies_of_submissions_and_corrections() throws Exception {
        SubmitApplication submission = submission("the passport of a submission");
        CorrectApplication correction = correction(journey.submit(submission), "the passport of a correction");

        assertThat(told(correction)).isEqualTo("2");

        assertThat(clamd.seen()).contains(file("the passport of a submission"), file("the passport of a correction"));
    }

    @Test
    void with_a_virus_in_a_copy_nothing_is_registered() {
        long before = rows("application");

        assertThat(told(submission(VIRUS))).isEqualTo("COPY_INFECTED");

        assertThat(rows("application")).isEqualTo(before);
    }

    @Test
    void with_a_virus_in_a_copy_nothing_is_corrected() throws Exception {
        String number = journey.submit(submission(CLEAN));
        long before = rows("document_copy");

        assertThat(told(correction(number, VIRUS))).isEqualTo("COPY_INFECTED");

        assertThat(journey.standing(number).getVersion()).isEqualTo(1);
        assertThat(rows("document_copy")).isEqualTo(before);
    }

    @Test
    void with_a_virus_in_what_the_recipient_signed_nothing_is_handed_over() throws Exception {
        HandOverCertificate handOver = handOver(journey.submit(submission(CLEAN)));
        handOver.setDocumentCopy(copy(VIRUS));
        handOver.getDocumentCopy().setKind(CopyKind.HAND_OVER);

        assertThat(Told.by(() -> journey.callers().mfa().handOverCertificate(handOver)))
                .isEqualTo("COPY_INFECTED");
    }

    @Test
    void while_the_scanner_is_down_nothing_is_registered_and_afterwards_the_same_request_is() throws Exception {
        SubmitApplication submission = submission(CLEAN);
        SocketAddress address = clamd.address();
        long before = rows("application");

        clamd.close();
        String meanwhile = told(submission);
        long registered = rows("application") - before;
        clamd = clamd(address);

        assertThat(meanwhile).isEqualTo("COPIES_NOT_SCANNED");
        assertThat(registered).isZero();
        assertThat(journey.submit(submission)).isNotEmpty();
    }

    private static ClamdStandIn clamd(SocketAddress address) throws IOException {
        return new ClamdStandIn(
                StandardProtocolFamily.INET,
                address,
                file -> new String(file, StandardCharsets.ISO_8859_1).contains(VIRUS)
                        ? "stream: Eicar-Test-Signature FOUND"
                        : "stream: OK");
    }

    private static long rows(String table) {
        return database.count("select count(*) from " + table);
    }

    private static String told(SubmitApplication submission) {
        return Told.by(() -> journey.submit(submission));
    }

    private static String told(CorrectApplication correction) {
        return Told.by(
                () -> journey.callers().mfa().correctApplication(correction).getVersion());
    }

    private static SubmitApplication submission(String content) {
        SubmitApplication submission = journey.anotherSubmission();
        submission.getDocumentCopy().clear();
        submission.getDocumentCopy().add(copy(content));
        return submission;
    }

    private static CorrectApplication correction(String number, String content) {
        CorrectApplication correction = new CorrectApplication();
        correction.setRequestId(UUID.randomUUID().toString());
        correction.setApplicationNumber(number);
        correction.setExpectedVersion(1);
        correction.setOfficer("officer.fra");
        correction.setPerson(journey.anotherSubmission().getPerson());
        correction.getDocumentCopy().add(copy(content));
        return correction;
    }

    private static HandOverCertificate handOver(String number) {
        HandOverCertificate handOver = new HandOverCertificate();
        handOver.setApplicationNumber(number);
        handOver.setCertificateNumber("DEU-FRA-" + number);
        handOver.setOfficer("officer.fra");
        handOver.setHandedOverAt(Instant.EPOCH);
        handOver.setRecipient(new Recipient());
        handOver.getRecipient()
                .setDocument(journey.anotherSubmission().getPerson().getIdentityDocument());
        handOver.setConfirmation(Confirmation.PAPER_SIGNATURE);
        return handOver;
    }

    private static DocumentCopy copy(String content) {
        DocumentCopy copy = new DocumentCopy();
        copy.setKind(CopyKind.IDENTITY_DOCUMENT);
        copy.setContent(new DataHandler(new ByteArrayDataSource(file(content), "application/pdf")));
        return copy;
    }

    private static byte[] file(String content) {
        return ("%PDF-1.7\n" + content + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);
    }
}
