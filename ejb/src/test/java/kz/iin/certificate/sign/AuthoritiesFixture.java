package kz.iin.certificate.sign;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.iin.keys.KeyRing;
import kz.iin.keys.KeyStoreFixture;
import kz.iin.keys.SigningKey;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testca.Leaf;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** An authority whose certificates name its revocation list, and one of time stamps; both answer on this machine. */
public final class AuthoritiesFixture implements AutoCloseable {

    public static final String KEY = "of-an-authority";

    private static final String CLOCK = "clock";
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4");

    private final Instant now;
    private final HttpServer server;
    private final TestCa authority;
    private final Path folder;
    private final KeyRing clocks;

    public AuthoritiesFixture(Path folder, Instant now) throws Exception {
        this.folder = folder;
        this.now = now;
        authority = TestCa.root(SigningAlgorithm.RSA_SHA256, "Authority", Validity.around(now));
        Path store = folder.resolve("clock.p12");
        if (Files.notExists(store)) {
            KeyStoreFixture.addKey(store, CLOCK, "-1d", 100, "-ext", "ExtendedKeyUsage:critical=timeStamping");
        }
        clocks = ring(store);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/list", exchange -> answer(exchange, list()));
        server.createContext("/clock", exchange -> answer(exchange, stamp(exchange)));
        server.start();
    }

    /** With a key that the authority vouches for. */
    public KeyRing ring() throws IOException {
        Path store = folder.resolve("issued.p12");
        Leaf leaf = Leaf.organisation(
                        SigningAlgorithm.RSA_SHA256, "Issuer", "841017450121", "050140000001", Validity.around(now))
                .withListAt(address("list").toString());
        authority.issue(leaf).writePkcs12(store, KEY, KeyStoreFixture.PASSWORD.toCharArray());
        return ring(store);
    }

    public SealForm form(SealLevel level) {
        return new SealForm(level, Optional.of(address("clock")), anchors(), Duration.ofSeconds(5));
    }

    List<X509Certificate> anchors() {
        return List.of(authority.certificate(), clocks.signingKey(CLOCK).certificate());
    }

    /** Nobody answers any more. */
    @Override
    public void close() {
        server.stop(0);
    }

    private static KeyRing ring(Path store) {
        return new KeyRing(store, "PKCS12", Optional.of(KeyStoreFixture.PASSWORD), Optional.empty());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path);
    }

    private byte[] list() {
        return authority.revocationList(now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(1)), List.of());
    }

    private byte[] stamp(HttpExchange exchange) throws IOException {
        TimeStampRequest request =
                new TimeStampRequest(exchange.getRequestBody().readAllBytes());
        try {
            return new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED)
                    .generate(request, BigInteger.ONE, Date.from(now))
                    .getEncoded();
        } catch (TSPException | OperatorCreationException | GeneralSecurityException broken) {
            throw new IOException(broken);
        }
    }

    private TimeStampTokenGenerator tokens() throws TSPException, OperatorCreationException, GeneralSecurityException {
        SigningKey key = clocks.signingKey(CLOCK);
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", key.key(), key.certificate()),
                digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                POLICY);
        tokens.addCertificates(new JcaCertStore(key.chain()));
        return tokens;
    }

    private static void answer(HttpExchange exchange, byte[] content) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
    }
}
