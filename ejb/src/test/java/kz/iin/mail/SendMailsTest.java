package kz.iin.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.iin.registry.retention.Mailroom;
import kz.iin.testdb.MigratedDatabase;
import kz.iin.testdb.NativeQueries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the queue in the database to a mail server on the loopback. */
class SendMailsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Mail MAIL =
            new Mail("event 1", "aigul@mission.example", "Мерзім өтіп кетті", "Әлі нәтиже жоқ.");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final QueuedMails mails = new QueuedMails(NativeQueries.entities());

    @BeforeEach
    void nothing_is_queued_and_the_server_listens() {
        Mailroom.execute("truncate queued_mail");
        server.start();
    }

    @AfterEach
    void the_server_ends() {
        server.stop();
    }

    @Test
    void what_is_queued_arrives_with_its_letters_and_is_forgotten() throws Exception {
        mails.add(MAIL, NOW);

        sendAll(NOW);

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Мерзім өтіп кетті");
        assertThat((String) arrived.getContent()).startsWith("Әлі нәтиже жоқ.");
        assertThat(arrived.getFrom()[0]).hasToString("no-reply@iin.example");
        assertThat(arrived.getAllRecipients()[0]).hasToString("aigul@mission.example");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(row()).containsExactly("event 1", null, null, null, 1, true, false);
    }

    @Test
    void of_one_event_one_mail_is_sent_however_often_it_is_queued() {
        mails.add(MAIL, NOW);
        mails.add(MAIL, NOW);
        sendAll(NOW);
        mails.add(MAIL, NOW);

        sendAll(NOW.plus(Duration.ofDays(1)));

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_is_cancelled_before_it_went_never_goes_and_is_forgotten() {
        mails.add(MAIL, NOW);
        mails.cancel(MAIL.event(), NOW);

        sendAll(NOW);

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(row()).startsWith("event 1", null, null, null).endsWith(false, true);
        assertThat(mails.state(MAIL.event())).hasValueSatisfying(state -> {
            assertThat(state.givenUpAt()).contains(NOW);
            assertThat(state.lastFailure()).contains("cancelled");
        });
    }

    @Test
    void what_waits_goes_to_the_address_that_was_corrected_and_what_has_gone_stays_gone() throws Exception {
        mails.add(MAIL, NOW);
        mails.redirect(MAIL.event(), "other@mission.example");

        sendAll(NOW);
        mails.redirect(MAIL.event(), "third@mission.example");
        mails.cancel(MAIL.event(), NOW);

        assertThat(server.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("other@mission.example");
        assertThat(row()).containsExactly("event 1", null, null, null, 1, true, false);
        assertThat(mails.state(MAIL.event()).orElseThrow().sentAt()).contains(NOW);
        assertThat(mails.state("event 2")).isEmpty();
    }

    @Test
    void while_the_server_is_silent_it_is_tried_again_later_and_later() {
        mails.add(MAIL, NOW);
        SmtpAccount account = account();
        server.stop();
        sendAll(NOW, account);
        assertThat(row()).startsWith("event 1", MAIL.recipient()).endsWith(1, false, false);
        sendAll(NOW.plusSeconds(59), account);
        assertThat(row()).endsWith(1, false, false);

        sendAll(NOW.plusSeconds(60), account);

        assertThat(row()).endsWith(2, false, false);
    }

    @Test
    void what_nobody_takes_is_given_up_and_forgotten() {
        mails.add(MAIL, NOW);
        SmtpAccount account = account();
        server.stop();

        for (int day = 0; day < 16; day++) {
            sendAll(NOW.plus(Duration.ofDays(day)), account);
        }

        assertThat(row()).containsExactly("event 1", null, null, null, 16, false, true);
    }

    @Test
    void what_a_worker_took_is_left_alone_until_the_worker_must_be_dead() {
        mails.add(MAIL, NOW);
        Duration lease = Duration.ofMinutes(5);

        assertThat(mails.claim(NOW, lease)).isPresent();
        assertThat(mails.claim(NOW.plus(lease).minusSeconds(1), lease)).isEmpty();
        assertThat(mails.claim(NOW.plus(lease), lease)).isPresent();
    }

    @Test
    void sent_again_it_has_the_name_of_the_first() throws Exception {
        SendBySmtp post = new SendBySmtp(account());

        post.send(MAIL, List.of());
        post.send(MAIL, List.of());

        assertThat(Arrays.stream(server.getReceivedMessages())
                        .map(SendMailsTest::nameOf)
                        .distinct())
                .hasSize(1);
    }

    private void sendAll(Instant at) {
        sendAll(at, account());
    }

    private void sendAll(Instant at, SmtpAccount account) {
        SendMails send = new SendMails(
                mails, mail -> new SendBySmtp(account).send(mail, List.of()), Clock.fixed(at, ZoneOffset.UTC));
        boolean busy = true;
        while (busy) {
            busy = send.sendNext();
        }
    }

    private SmtpAccount account() {
        SmtpLogin nobody = new SmtpLogin(Optional.empty(), Optional.empty());
        return new SmtpAccount("127.0.0.1", server.getSmtp().getPort(), "no-reply@iin.example", false, nobody);
    }

    private static Object[] row() {
        return MigratedDatabase.rows(
                        "select event, recipient, subject, body, tries, sent_at is not null, given_up_at is not null"
                                + " from queued_mail")
                .get(0);
    }

    private static String nameOf(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
