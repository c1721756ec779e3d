package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.DemoSenders;
import kz.iin.run.Tls;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testca.Credential;
import kz.iin.testca.Leaf;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class MutualTlsIT {

    private static final String PASSWORD = "a password of the test";
    private static final Map<String, String> WITH_PASSWORD =
            Map.of("Authorization", DemoSenders.basic("IT-BOTH", PASSWORD));
    private static final Map<String, String> NOTHING_ELSE = Map.of();

    private static final String CAME_IN = "select count(*) from journal_message where direction = 'IN'";

    private static Credential ours;
    private static Credential next;
    private static Credential others;

    private final Installation installation = Installation.current();
    private final Database database = installation.database();

    @BeforeAll
    static void clients_have_certificates() {
        Tls tls = Installation.current().tls();
        ours = tls.client("ours");
        next = tls.client("next");
        others = tls.client("others");
    }

    @BeforeEach
    void two_senders_show_certificates_and_one_of_them_a_password_too() {
        DemoData.load(database);
        database.execute("""
                select add_sender('IT-CERT', 'Certificate', array['CERTIFICATE'], 100000, 100000),
                    allow('IT-CERT', 'mfa', 'getApplicationStatus'),
                    add_sender('IT-BOTH', 'Both', array['CERTIFICATE', 'PASSWORD'], 100000, 100000),
                    set_sender_password('IT-BOTH', '%s'), allow('IT-BOTH', 'mfa', 'getApplicationStatus');
                delete from sender_certificate where sender_id in ('IT-CERT', 'IT-BOTH')""".formatted(PASSWORD));
    }

    @Test
    void a_registered_certificate_says_who_calls() {
        register("IT-CERT", ours, "now() - interval '1 hour'", "null");

        assertLetIn(ask(ours, NOTHING_ELSE));
    }

    @Test
    void without_a_certificate_the_connection_stands_and_the_caller_is_turned_away() {
        register("IT-CERT", ours, "now() - interval '1 hour'", "null");

        Answer answer = new RawSoap(installation.secureAddress(), TlsClient.without(installation.tls()))
                .post("mfa", Request.status("2026-99999999").xml(), NOTHING_ELSE);

        assertTurnedAway("NO_SENDER", answer);
    }

    @Test
    void a_certificate_of_the_authority_that_is_not_registered_says_nothing() {
        register("IT-CERT", ours, "now() - interval '1 hour'", "null");

        assertTurnedAway("NO_SENDER", ask(others, NOTHING_ELSE));
    }

    @Test
    void a_certificate_of_an_authority_that_only_bears_the_name_gets_no_connection() {
        Validity validity = Validity.around(Clock.systemUTC().instant());
        Credential strange = TestCa.root(SigningAlgorithm.RSA_SHA256, "Demo authority", validity)
                .issue(Leaf.tlsClient("ours", validity));

        long before = database.count(CAME_IN);

        // the client sees the alert of the server, or the end of the connection when that is there first
        assertThatThrownBy(() -> ask(strange, NOTHING_ELSE)).hasRootCauseInstanceOf(IOException.class);

        assertThat(database.count(CAME_IN)).as("what reached the application").isEqualTo(before);
    }

    @Test
    void where_both_are_demanded_both_are_needed() {
        register("IT-BOTH", ours, "now() - interval '1 hour'", "null");

        assertLetIn(ask(ours, WITH_PASSWORD));
        assertTurnedAway("PASSWORD_MISSING", ask(ours, NOTHING_ELSE));
    }

    @Test
    void the_right_password_with_the_certificate_of_another_is_turned_away() {
        register("IT-BOTH", ours, "now() - interval '1 hour'", "null");
        register("IT-CERT", others, "now() - interval '1 hour'", "null");

        assertTurnedAway("CERTIFICATE_WRONG", ask(others, WITH_PASSWORD));
    }

    @Test
    void outside_its_window_a_certificate_is_wrong() {
        register("IT-CERT", ours, "now() - interval '2 hours'", "now() - interval '1 hour'");
        Answer expired = ask(ours, NOTHING_ELSE);
        register("IT-CERT", ours, "now() + interval '1 hour'", "null");
        Answer early = ask(ours, NOTHING_ELSE);

        assertTurnedAway("CERTIFICATE_WRONG", expired);
        assertTurnedAway("CERTIFICATE_WRONG", early);
    }

    @Test
    void while_windows_overlap_both_certificates_are_right_and_then_the_next_one_alone() {
        register("IT-CERT", ours, "now() - interval '1 hour'", "now() + interval '1 hour'");
        register("IT-CERT", next, "now() - interval '1 minute'", "null");
        Answer byOurs = ask(ours, NOTHING_ELSE);
        Answer byNext = ask(next, NOTHING_ELSE);
        register("IT-CERT", ours, "now() - interval '1 hour'", "now() - interval '1 second'");

        assertLetIn(byOurs);
        assertLetIn(byNext);
        assertTurnedAway("CERTIFICATE_WRONG", ask(ours, NOTHING_ELSE));
        assertLetIn(ask(next, NOTHING_ELSE));
    }

    @Test
    void a_certificate_in_a_header_says_nothing() {
        register("IT-CERT", ours, "now() - interval '1 hour'", "null");
        String pem = Tls.pem(ours.certificate()).replaceAll("\\s+", " ");

        Answer answer = new RawSoap(installation.address())
                .post(
                        "mfa",
                        Request.status("2026-99999999").xml(),
                        Map.of("SSL_CLIENT_CERT", pem, "X-Client-Cert", pem, "X-Forwarded-Proto", "https"));

        assertTurnedAway("NO_SENDER", answer);
    }

    private Answer ask(Credential client, Map<String, String> headers) {
        return new RawSoap(installation.secureAddress(), TlsClient.with(installation.tls(), client))
                .post("mfa", Request.status("2026-99999999").xml(), headers);
    }

    private void register(String sender, Credential client, String from, String to) {
        database.execute("select add_sender_certificate('%s', 'TRANSPORT', '%s', %s, %s)"
                .formatted(sender, Tls.pem(client.certificate()), from, to));
    }

    private static void assertLetIn(Answer answer) {
        assertThat(answer.code()).isEqualTo("UNKNOWN_APPLICATION");
    }

    private static void assertTurnedAway(String reason, Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("NOT_AUTHENTICATED");
        assertThat(ServerLog.whole().linesWith(answer.incidentId()))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("denied for " + reason));
    }
}
