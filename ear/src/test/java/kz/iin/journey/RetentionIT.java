package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import kz.iin.attack.ConsoleReader;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.provided.mfa.v1.Confirmation;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatusResponse;
import kz.iin.contract.provided.mfa.v1.GetCertificate;
import kz.iin.contract.provided.mfa.v1.GetCertificateResponse;
import kz.iin.contract.provided.mfa.v1.GetRefusalNotice;
import kz.iin.contract.provided.mfa.v1.HandOverCertificate;
import kz.iin.contract.provided.mfa.v1.Recipient;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mtsriap.v1.Verification;
import kz.iin.contract.provided.mtsriap.v1.VerifyCertificate;
import kz.iin.contract.provided.mvd.v1.FindPerson;
import kz.iin.contract.provided.mvd.v1.GetDocumentCopy;
import kz.iin.contract.provided.mvd.v1.GetDocumentCopyResponse;
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

/** A server whose customer has set how long files are kept: what it answers when they have gone. */
class RetentionIT {

    private static final Patience BOOT = Patience.ofSeconds(180);
    private static final Patience TWO_TICKS = Patience.ofSeconds(90);

    private static final String LONG_AGO =
            "update application set status_since = status_since - interval '31 days' where number = '%s'";
    private static final String GONE =
            "select count(*) from application where number = '%s' and data_destroyed_at is not null";

    private static final Started STARTED = new Started();
    private static Database database;
    private static Journey journey;
    private static Desk desk;
    private static URI application;

    private final SubmitApplication submission = journey.anotherSubmission();

    @BeforeAll
    static void a_server_runs_that_keeps_files_for_thirty_days() throws Exception {
        RunDirectory directory =
                STARTED.start(() -> RunDirectory.claim(BuiltFiles.target().resolve("retention")));
        database = STARTED.start(() -> Database.empty(directory.postgres()));
        StandIns ministries = STARTED.start(() -> StandIns.start(directory.path()));
        ServerSetup setup = ServerSetup.in(directory.server(), Ports.anyFree(new SecureRandom()))
                .with(database.environment())
                .with(ministries.environment())
                .with(directory.keys().environment())
                .with(Map.of("IIN_RETENTION_REFUSED", "P30D", "IIN_RETENTION_HANDED_OVER", "P30D"))
                .withJavaOptions("-Xmx768m");
        WildFlyServer server = STARTED.start(() -> WildFlyServer.launch(setup, BuiltFiles.ear()));
        server.awaitReady(BOOT);
        DemoData.load(database);
        application = server.address().resolve("/iin/");
        journey = new Journey(application);
        desk = Desk.of(application, Journey.OPERATOR);
    }

    @AfterAll
    static void everything_ends() throws IOException {
        STARTED.close();
    }

    @Test
    void of_a_refusal_the_grounds_stay_and_whoever_asks_for_more_is_told_that_it_is_gone() throws Exception {
        String number = journey.submit(submission);
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        desk.refuse(number, RefusalGround.CONTRARY_TO_LAW);
        long copy = desk.read(number).getDocumentCopy().get(0).getCopyId();

        destroyed(number);

        assertThat(Told.by(() -> desk.read(number))).isEqualTo("DATA_DESTROYED");
        assertThat(Told.by(() -> copy(number, copy))).isEqualTo("DATA_DESTROYED");
        assertThat(Told.by(() -> notice(number))).isEqualTo("DATA_DESTROYED");
        GetApplicationStatusResponse standing = journey.standing(number);
        assertThat(standing.getStatus()).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(standing.getRefusal())
                .singleElement()
                .satisfies(told -> assertThat(told.getReason()).isEqualTo("—"));
        assertThat(new Audited(database).entriesOf(number)).contains("DESTROYED_DATA by system");
        assertThat(new Stored(database).rows("document_copy", number)).isZero();
    }

    @Test
    void a_formed_number_stays_with_its_certificate_and_says_whose_it_is_to_nobody() throws Exception {
        String number = journey.submit(submission);
        String iin = journey.form(number);
        GetCertificateResponse certificate = journey.certificate(number).orElseThrow();
        journey.callers().mfa().handOverCertificate(handOver(number));

        destroyed(number);

        assertThat(certificateOf(number).getSha256()).isEqualTo(certificate.getSha256());
        assertThat(verified(certificate.getCertificateNumber(), iin)).isEqualTo(Verification.GENUINE);
        assertThat(journey.standing(number).getIin()).isEqualTo(iin);
        assertThat(new FormedNumbersFeed(journey.callers().mtsriap()).readAll(500))
                .anySatisfy(formed -> {
                    assertThat(formed.getIin()).isEqualTo(iin);
                    assertThat(formed.getPerson()).isNull();
                });
        FindPerson search = new FindPerson();
        search.setIin(iin);
        assertThat(desk.registry().findPerson(search).getPerson())
                .singleElement()
                .satisfies(found -> assertThat(found.getPerson()).isNull());
    }

    @Test
    void the_console_says_when_it_was_destroyed_and_lists_the_file_without_a_name() throws Exception {
        String number = journey.submit(submission);
        journey.form(number);
        journey.certificate(number);
        journey.callers().mfa().handOverCertificate(handOver(number));
        ConsoleReader auditor = ConsoleReader.signedIn(application, "auditor");
        String surname = submission.getPerson().getLatinName().getSurname();
        assertThat(auditor.page("console/application?number=" + number)).contains(surname);

        destroyed(number);

        assertThat(auditor.page("console/application?number=" + number))
                .contains("id=\"destroyed\"", "id=\"copiesDestroyed\"", "id=\"certificate\"")
                .doesNotContain(surname);
        assertThat(auditor.page("console/applications?number=" + number))
                .contains(number)
                .doesNotContain(surname);
    }

    @Test
    void a_copy_that_lies_open_is_encrypted_and_read_as_it_was_handed_in() throws Exception {
        String number = journey.submit(submission);
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        long copy = desk.read(number).getDocumentCopy().get(0).getCopyId();
        byte[] scan = "%PDF-1.7 handed in long ago %%EOF".getBytes(StandardCharsets.US_ASCII);
        database.execute("""
                update document_copy set key_name = null, content = '%1$s', sha256 = sha256('%1$s'), size = %2$d where id = %3$d
                """.formatted(new String(scan, StandardCharsets.US_ASCII), scan.length, copy));

        boolean encrypted =
                TWO_TICKS.sees(() -> database.count("select count(*) from document_copy where key_name is null") == 0);

        assertThat(encrypted).isTrue();
        assertThat(Journey.bytes(copy(number, copy).getContent())).isEqualTo(scan);
    }

    /** It has ended long ago, and its turn comes. */
    private static void destroyed(String number) {
        database.execute(LONG_AGO.formatted(number));
        assertThat(TWO_TICKS.sees(() -> database.count(GONE.formatted(number)) == 1))
                .isTrue();
    }

    private static GetDocumentCopyResponse copy(String number, long copyId) throws Exception {
        GetDocumentCopy request = new GetDocumentCopy();
        request.setApplicationNumber(number);
        request.setCopyId(copyId);
        return desk.registry().getDocumentCopy(request);
    }

    private static Object notice(String number) throws Exception {
        GetRefusalNotice request = new GetRefusalNotice();
        request.setApplicationNumber(number);
        return journey.callers().mfa().getRefusalNotice(request);
    }

    private static GetCertificateResponse certificateOf(String number) throws Exception {
        GetCertificate request = new GetCertificate();
        request.setApplicationNumber(number);
        return journey.callers().mfa().getCertificate(request);
    }

    private static Verification verified(String certificate, String iin) throws Exception {
        VerifyCertificate request = new VerifyCertificate();
        request.setCertificateNumber(certificate);
        request.setIin(iin);
        return journey.callers().mtsriap().verifyCertificate(request).getVerification();
    }

    private HandOverCertificate handOver(String number) throws Exception {
        HandOverCertificate request = new HandOverCertificate();
        request.setApplicationNumber(number);
        request.setCertificateNumber(journey.standing(number).getCertificateNumber());
        request.setOfficer("officer.fra");
        request.setHandedOverAt(Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS));
        request.setRecipient(new Recipient());
        request.getRecipient().setDocument(submission.getPerson().getIdentityDocument());
        request.setConfirmation(Confirmation.PAPER_SIGNATURE);
        return request;
    }
}
