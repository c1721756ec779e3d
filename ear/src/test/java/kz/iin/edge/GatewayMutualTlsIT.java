package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import kz.iin.gateway.Gateway;
import kz.iin.gateway.Letter;
import kz.iin.gateway.Reply;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.Tls;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testca.Credential;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificate of the connection and signature of the message together, on the gateway's channel. */
@OnServer
class GatewayMutualTlsIT {

    private static final String QUESTION = "<getApplicationStatus xmlns=\"urn:kz:iin:contract:provided:mfa:v1\">"
            + "<applicationNumber>2026-99999999</applicationNumber></getApplicationStatus>";

    private static Credential gateways;
    private static Credential own;
    private static Credential others;

    private final Installation installation = Installation.current();
    private final Database database = installation.database();

    @BeforeAll
    static void clients_have_certificates() {
        Tls tls = Installation.current().tls();
        gateways = tls.client("gateway");
        own = tls.client("own");
        others = tls.client("others");
    }

    @BeforeEach
    void a_sender_shows_a_certificate_and_signs() {
        DemoData.load(database);
        installation.gatewayKeys().register(database);
        database.execute("""
                select add_sender('IT-CARRIED', 'Carried', array['CERTIFICATE', 'SIGNATURE'], 100000, 100000),
                    allow('IT-CARRIED', 'mfa', 'getApplicationStatus'),
                    add_sender('IT-OTHER', 'Other', array['CERTIFICATE'], 100000, 100000);
                delete from sender_certificate
                where sender_id in ('IT-CARRIED', 'IT-OTHER') or sender_id = 'SHEP' and use = 'TRANSPORT'""");
        register(
                "IT-CARRIED",
                "SIGNATURE",
                Tls.pem(installation
                        .gatewayKeys()
                        .gateway(SigningAlgorithm.RSA_SHA256)
                        .certificate()));
        register("SHEP", "TRANSPORT", Tls.pem(gateways.certificate()));
        register("IT-OTHER", "TRANSPORT", Tls.pem(others.certificate()));
    }

    @AfterEach
    void the_gateway_connects_without_a_certificate_again() {
        database.execute("delete from sender_certificate where sender_id = 'SHEP' and use = 'TRANSPORT'");
    }

    @Test
    void over_the_connection_of_the_gateway_a_signed_message_is_let_in() {
        assertLetIn(ask(TlsClient.with(installation.tls(), gateways)));
    }

    @Test
    void over_a_connection_of_its_own_a_signed_message_is_let_in() {
        register("IT-CARRIED", "TRANSPORT", Tls.pem(own.certificate()));

        assertLetIn(ask(TlsClient.with(installation.tls(), own)));
    }

    @Test
    void without_a_certificate_the_signature_alone_is_not_enough() {
        assertTurnedAway("CERTIFICATE_MISSING", ask(TlsClient.without(installation.tls())));
    }

    @Test
    void over_the_connection_of_another_sender_a_signed_message_is_turned_away() {
        assertTurnedAway("CERTIFICATE_WRONG", ask(TlsClient.with(installation.tls(), others)));
    }

    @Test
    void the_certificate_alone_is_not_enough() {
        Reply reply = gateway(TlsClient.with(installation.tls(), gateways)).post(letter().bytes());

        assertThat(reply.ourCode()).isEqualTo("SIGNATURE_MISSING");
    }

    @Test
    void the_signature_of_another_is_not_enough() {
        database.execute("delete from sender_certificate where sender_id = 'IT-CARRIED' and use = 'SIGNATURE'");

        assertTurnedAway("SIGNATURE_WRONG", ask(TlsClient.with(installation.tls(), gateways)));
    }

    private Reply ask(HttpClient client) {
        return gateway(client).send(letter());
    }

    private Gateway gateway(HttpClient client) {
        return new Gateway(
                installation.secureAddress().resolve("ws/shep/sync/v10"), installation.gatewayKeys(), client);
    }

    private static Letter letter() {
        return Letter.of("IT-CARRIED", "IIN_MFA_GET_APPLICATION_STATUS", QUESTION)
                .replacing("<password>[^<]*</password>", "");
    }

    private void register(String sender, String use, String pem) {
        database.execute("select add_sender_certificate('%s', '%s', '%s', now() - interval '1 hour', null)"
                .formatted(sender, use, pem));
    }

    private static void assertLetIn(Reply reply) {
        assertThat(reply.inData("code")).isEqualTo("UNKNOWN_APPLICATION");
    }

    private static void assertTurnedAway(String reason, Reply reply) {
        assertThat(reply.ourCode()).isEqualTo("NOT_AUTHENTICATED");
        assertThat(ServerLog.whole().linesWith(reply.text("errorData")))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("denied for " + reason));
    }
}
