package kz.iin.shep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.signature.Reason;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.signature.UnknownRevocation;
import kz.iin.testca.Leaf;
import kz.iin.testca.StatusResponder;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server relies on when nothing but the authorities is configured. */
class TrustTest {

    private static final SigningAlgorithm RSA = SigningAlgorithm.RSA_SHA256;
    private static final Instant MOMENT = Instant.parse("2026-03-02T06:00:00Z");
    private static final Validity YEAR = Validity.around(MOMENT);
    private static final TestCa AUTHORITY = TestCa.root(RSA, "Root", YEAR);

    @TempDir
    private Path folder;

    private HttpServer lists;
    private StatusResponder responder;

    @BeforeEach
    void somebody_publishes() throws IOException {
        lists = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        lists.start();
        responder = StatusResponder.start(AUTHORITY, Clock.fixed(MOMENT, ZoneOffset.UTC));
    }

    @AfterEach
    void nobody_publishes() {
        lists.stop(0);
        responder.close();
    }

    @Test
    void a_certificate_of_which_nobody_says_whether_it_is_revoked_is_refused() throws Exception {
        assertThat(objection(leaf())).contains(Reason.REVOCATION_UNKNOWN);
    }

    @Test
    void a_certificate_whose_list_and_responder_are_silent_is_refused() throws Exception {
        Leaf leaf = leaf().withListAt(listAddress());
        responder.close();

        assertThat(objection(leaf.withStatusAt(responder.url()))).contains(Reason.REVOCATION_UNKNOWN);
    }

    @Test
    void a_list_tells_good_from_revoked() throws Exception {
        X509Certificate good = issued(leaf().withListAt(listAddress()));
        X509Certificate revoked = issued(leaf().withListAt(listAddress()));
        publish(AUTHORITY.revocationList(MOMENT, MOMENT.plus(Duration.ofDays(1)), Set.of(revoked)));
        Trust trust = byDefault(Optional.of(authorities()));

        assertThat(trust.objectionTo(good, MOMENT)).isEmpty();
        assertThat(trust.objectionTo(revoked, MOMENT)).contains(Reason.CERTIFICATE_REVOKED);
    }

    @Test
    void a_responder_tells_good_from_revoked() throws Exception {
        X509Certificate good = issued(leaf().withStatusAt(responder.url()));
        X509Certificate revoked = issued(leaf().withStatusAt(responder.url()));
        responder.say(revoked, StatusResponder.Says.REVOKED);
        Trust trust = byDefault(Optional.of(authorities()));

        assertThat(trust.objectionTo(good, MOMENT)).isEmpty();
        assertThat(trust.objectionTo(revoked, MOMENT)).contains(Reason.CERTIFICATE_REVOKED);
    }

    @Test
    void without_authorities_nobody_is_trusted() {
        X509Certificate certificate = issued(leaf().withStatusAt(responder.url()));

        assertThat(byDefault(Optional.empty()).objectionTo(certificate, MOMENT))
                .contains(Reason.CERTIFICATE_NOT_TRUSTED);
    }

    @Test
    void who_accepts_the_unknown_has_to_say_so() throws Exception {
        Trust trust = new Trust(
                Optional.of(authorities()), UnknownRevocation.ACCEPTED, Duration.ofSeconds(1), Duration.ofHours(1));

        assertThat(trust.objectionTo(issued(leaf()), MOMENT)).isEmpty();
    }

    private Optional<Reason> objection(Leaf leaf) throws Exception {
        return byDefault(Optional.of(authorities())).objectionTo(issued(leaf), MOMENT);
    }

    /** As the container makes it when the configuration is silent. */
    private static Trust byDefault(Optional<Path> authorities) {
        Map<String, String> defaults = Stream.of(Trust.class.getDeclaredConstructors())
                .flatMap(constructor -> Stream.of(constructor.getParameters()))
                .map(TrustTest::property)
                .collect(Collectors.toMap(ConfigProperty::name, ConfigProperty::defaultValue));
        return new Trust(
                authorities,
                UnknownRevocation.valueOf(defaults.get("iin.signature.revocation.unknown")),
                Duration.parse(defaults.get("iin.signature.fetch.timeout")),
                Duration.parse(defaults.get("iin.signature.freshness")));
    }

    private static ConfigProperty property(Parameter parameter) {
        return parameter.getAnnotation(ConfigProperty.class);
    }

    private Path authorities() throws Exception {
        String encoded =
                Base64.getMimeEncoder().encodeToString(AUTHORITY.certificate().getEncoded());
        return Files.writeString(
                folder.resolve("authorities.pem"),
                "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
    }

    private String listAddress() {
        return "http://127.0.0.1:" + lists.getAddress().getPort() + "/list.crl";
    }

    private void publish(byte[] list) {
        lists.createContext("/list.crl", exchange -> {
            exchange.sendResponseHeaders(200, list.length);
            exchange.getResponseBody().write(list);
            exchange.close();
        });
    }

    private static X509Certificate issued(Leaf leaf) {
        return AUTHORITY.issue(leaf).certificate();
    }

    private static Leaf leaf() {
        return Leaf.organisation(RSA, "Gateway", "880412300011", "200240000018", YEAR);
    }
}
