package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message is carried out once; whoever sends it again gets the same bytes (issue 3, item 6). */
@OnServer
class RepetitionIT {

    private static final int CALLERS = 16;

    private final Database database = Installation.current().database();
    private final Gateway gateway = new Gateway(
            Installation.current().address().resolve("ws/shep/sync/v10"),
            Installation.current().gatewayKeys());

    @BeforeEach
    void the_gateway_is_known() {
        DemoData.load(database);
        Installation.current().gatewayKeys().register(database);
    }

    @Test
    void the_same_message_is_given_the_same_answer_byte_for_byte() {
        byte[] message = signed(submission());
        Reply first = gateway.post(message);
        long applications = stored("application");

        Reply second = gateway.post(message);

        assertThat(first.text("code")).isEqualTo("SCSS001");
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(stored("application")).isEqualTo(applications);
    }

    @Test
    void sixteen_at_the_same_moment_are_one() throws Exception {
        byte[] message = signed(submission());
        long applications = stored("application");
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

        Callable<Reply> call = () -> gateway.post(message);
        List<Future<Reply>> replies = callers.invokeAll(Collections.nCopies(CALLERS, call));
        callers.shutdown();

        byte[] first = replies.get(0).get().bytes();
        for (Future<Reply> reply : replies) {
            assertThat(reply.get().status()).isEqualTo(200);
            assertThat(reply.get().bytes()).isEqualTo(first);
        }
        assertThat(stored("application")).isEqualTo(applications + 1);
    }

    @Test
    void a_declined_message_is_given_the_same_answer_too() {
        byte[] message = signed(Letter.of("MFA", "IIN_MFA_GET_APPLICATION_STATUS", """
            <getApplicationStatus xmlns="urn:kz:iin:contract:provided:mfa:v1"><applicationNumber>2026-99999998\
            </applicationNumber></getApplicationStatus>\
            """));

        Reply first = gateway.post(message);

        assertThat(first.text("code")).isEqualTo("SCSE001");
        assertThat(gateway.post(message).bytes()).isEqualTo(first.bytes());
    }

    @Test
    void the_same_id_with_other_content_is_refused() {
        Letter letter = submission();
        gateway.post(signed(letter));

        Reply other = gateway.post(signed(letter.replacing(
                "requestId&gt;[0-9a-f-]+", "requestId&gt;" + UUID.randomUUID().toString())));

        assertThat(other.text("errorCode")).isEqualTo("SCE001");
        assertThat(other.ourCode()).isEqualTo("MESSAGE_ID_REUSED");
    }

    @ParameterizedTest
    @ValueSource(longs = {-25, 25})
    void a_message_of_another_day_is_refused(long hours) {
        String date = Clock.systemUTC().instant().plus(Duration.ofHours(hours)).toString();

        Reply reply = gateway.post(signed(submission().with("messageDate", date)));

        assertThat(reply.ourCode()).isEqualTo("MESSAGE_OUTSIDE_WINDOW");
    }

    @Test
    void what_fails_at_commit_is_a_fault_leaves_nothing_and_may_come_again() {
        byte[] message = signed(submission());
        long applications = stored("application");
        database.execute("""
            create function refuse() returns trigger language plpgsql as
                $$ begin raise exception 'refused at commit'; end $$;
            create constraint trigger broken after insert on inbox deferrable initially deferred
                for each row execute function refuse()\
            """);

        Reply failed = gateway.post(message);
        database.execute("drop trigger broken on inbox; drop function refuse()");
        long afterFailure = stored("application");
        Reply repeated = gateway.post(message);

        assertThat(failed.text("errorCode")).isEqualTo("SCE909");
        assertThat(failed.body()).doesNotContain("refused at commit");
        assertThat(afterFailure).isEqualTo(applications);
        assertThat(repeated.text("code")).isEqualTo("SCSS001");
        assertThat(stored("application")).isEqualTo(applications + 1);
    }

    private byte[] signed(Letter letter) {
        return gateway.signed(letter, SigningAlgorithm.RSA_SHA256);
    }

    private static Letter submission() {
        String payload = Applications.all().get(6).ofSomebodyElse().xml().replaceFirst("<\\?xml[^>]*>", "");
        return Letter.of(
                "MFA",
                "IIN_MFA_SUBMIT_APPLICATION",
                payload.replaceFirst("(?<=<requestId>)[^<]+", UUID.randomUUID().toString()));
    }

    private long stored(String table) {
        return Stored.rows(database, table);
    }
}
