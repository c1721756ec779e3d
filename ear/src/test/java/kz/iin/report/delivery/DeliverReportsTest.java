package kz.iin.report.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.iin.mail.MailServer;
import kz.iin.run.Database;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliverReportsTest {

    private static final Instant COUNTED = Instant.parse("2026-06-01T04:00:00Z");
    private static final Instant SOON = COUNTED.plus(Duration.ofMinutes(1));
    private static final String STATE = """
            select string_agg(concat_ws(' ', way, tries, done_at is not null, last_failure), ', ' order by way)
            from report_delivery""";

    @TempDir
    private Path folder;

    private Database database;
    private GreenMail mail;

    @BeforeEach
    void a_report_has_its_forms() {
        database = FreshSchema.of("deliveries");
        database.execute("""
                insert into report_edition (number, kind, period_from, period_to, counted_at)
                values ('2026-R000001', 'MONTHLY', '2026-05-01', '2026-05-31', '%1$s');
                insert into report (kind, period_from, period_to, made_at, media_type, sha256, content, edition)
                select 'MONTHLY', '2026-05-01', '2026-05-31', '%1$s', type, sha256(content), content, '2026-R000001'
                from (values ('text/csv', 'a,b'::bytea), ('application/pdf', '%%PDF'::bytea)) as form (type, content)
                """.formatted(COUNTED));
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    @AfterEach
    void all_ends() throws IOException {
        mail.stop();
        database.close();
    }

    @Test
    void a_report_arrives_in_the_folder_and_by_mail_once() throws Exception {
        deliver(SOON);
        deliver(SOON.plusSeconds(60));

        assertThat(folder).isDirectoryContaining("glob:**/2026-R000001.pdf").isDirectoryContaining("glob:**.csv");
        assertThat(Files.readString(folder.resolve("2026-R000001.csv"))).isEqualTo("a,b");
        assertThat(database.text(STATE)).isEqualTo("FETCH 0 f, FOLDER 1 t, MAIL 1 t");
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(message.getMessageID()).isEqualTo("<" + sha256("report 2026-R000001") + "@iin>");
        Multipart parts = (Multipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("2026-R000001.pdf");
        assertThat(parts.getBodyPart(1).getInputStream()).hasBinaryContent("%PDF".getBytes());
    }

    @Test
    void while_the_mail_server_is_down_nothing_is_lost_and_it_is_tried_again() {
        int port = mail.getSmtp().getPort();
        mail.stop();
        deliver(SOON, port);
        assertThat(database.text(STATE)).isEqualTo("FETCH 0 f, FOLDER 1 t, MAIL 1 f IOException");

        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        deliver(SOON.plusSeconds(30), port);
        assertThat(mail.getReceivedMessages()).isEmpty();
        deliver(SOON.plusSeconds(61), port);

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(database.text(STATE)).isEqualTo("FETCH 0 f, FOLDER 1 t, MAIL 2 t");
    }

    @Test
    void another_file_of_that_name_is_not_overwritten() throws IOException {
        Files.writeString(folder.resolve("2026-R000001.pdf"), "other");

        deliver(SOON);

        assertThat(Files.readString(folder.resolve("2026-R000001.pdf"))).isEqualTo("other");
        assertThat(database.text(STATE)).contains("FOLDER 1 f FileAlreadyExistsException");
    }

    @Test
    void on_a_full_disk_no_half_file_gets_its_name_and_it_arrives_when_there_is_room() throws Exception {
        database.execute("""
                insert into report (kind, period_from, period_to, made_at, media_type, sha256, content, edition)
                select 'MONTHLY', '2026-05-01', '2026-05-31', '%s', 'application/xml', sha256(content), content, '2026-R000001'
                from (select decode(repeat('ab', 1000000), 'hex') as content) as large""".formatted(COUNTED));
        var user = database.environment();
        List<String> address = List.of(database.url(), user.get("IIN_DB_USER"), user.get("IIN_DB_PASSWORD"));

        DeliverOnce.into(folder, SOON, 100, address);
        assertThat(folder).isEmptyDirectory();
        assertThat(database.text(STATE)).isEqualTo("FETCH 0 f, FOLDER 1 f IOException");

        DeliverOnce.into(folder, SOON.plusSeconds(61), 1_000_000, address);
        assertThat(folder.resolve("2026-R000001.xml")).hasSize(1_000_000);
        assertThat(database.text(STATE)).isEqualTo("FETCH 0 f, FOLDER 2 t");
    }

    @Test
    void a_folder_that_is_not_there_is_waited_for() throws IOException {
        Path missing = folder.resolve("mounted-later");
        deliver(SOON, missing);
        assertThat(database.text(STATE)).contains("FOLDER 1 f NoSuchFileException");

        Files.createDirectory(missing);
        deliver(SOON.plusSeconds(61), missing);

        assertThat(missing).isDirectoryContaining("glob:**/2026-R000001.pdf");
        assertThat(database.text(STATE)).contains("FOLDER 2 t");
    }

    @Test
    void after_a_clock_was_turned_back_a_delivery_does_not_wait_for_the_old_time() throws IOException {
        Path missing = folder.resolve("mounted-later");
        deliver(SOON.plus(Duration.ofDays(6)), missing);

        Files.createDirectory(missing);
        deliver(SOON, missing);

        assertThat(database.text(STATE)).contains("FOLDER 2 t");
    }

    @Test
    void what_nobody_fetched_for_a_day_is_raised_once() {
        deliver(SOON);
        deliver(SOON.plus(Duration.ofDays(1)));
        String raised = database.text("select escalated_at::text from report_delivery where way = 'FETCH'");
        deliver(SOON.plus(Duration.ofDays(2)));

        assertThat(raised).isNotBlank();
        assertThat(database.text("select escalated_at::text from report_delivery where way = 'FETCH'"))
                .isEqualTo(raised);
        assertThat(database.count("select count(*) from report_delivery where escalated_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void what_is_brought_again_is_late_after_another_day() {
        deliver(SOON);
        database.execute("""
                update report_delivery set done_at = null, due_at = '2026-06-04T04:00:00Z', asked_again_at = '2026-06-03T04:00:00Z'
                where way = 'FOLDER'""");

        deliver(Instant.parse("2026-06-04T03:59:00Z"));
        String soon = database.text("select (escalated_at is null)::text from report_delivery where way = 'FOLDER'");
        database.execute("update report_delivery set due_at = '2026-06-04T04:30:00Z' where way = 'FOLDER'");
        deliver(Instant.parse("2026-06-04T04:00:00Z"));

        assertThat(soon).isEqualTo("true");
        assertThat(database.count(
                        "select count(*) from report_delivery where way = 'FOLDER' and escalated_at is not null"))
                .isOne();
    }

    @Test
    void what_was_made_stays_so_that_nobody_gets_another_content() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> database.execute("update report set content = 'x'::bytea"))
                .withMessageContaining("report_stays");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private void deliver(Instant at) {
        deliver(at, mail.getSmtp().getPort());
    }

    private void deliver(Instant at, Path into) {
        List<Carrier> carriers = List.of(new FolderCarrier(Optional.of(into.toString())));
        new DeliverReports(database::connect, carriers, Duration.ofDays(1), Clock.fixed(at, ZoneOffset.UTC)).deliver();
    }

    private void deliver(Instant at, int port) {
        List<Carrier> carriers = List.of(
                new FolderCarrier(Optional.of(folder.toString())),
                new MailCarrier(
                        MailServer.local(port, "iin@mfa.example"), Optional.of(List.of("reports@mfa.example"))));
        new DeliverReports(database::connect, carriers, Duration.ofDays(1), Clock.fixed(at, ZoneOffset.UTC)).deliver();
    }
}
