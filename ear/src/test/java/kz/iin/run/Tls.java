package kz.iin.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testca.Credential;
import kz.iin.testca.Leaf;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;

/**
 * TLS of one run: an authority of its own, the server's certificate, and files for {@code curl}. Made anew at each start, since
 * the key of the authority is not kept.
 */
public final class Tls {

    private static final String PASSWORD = "demo-store";

    private final Path directory;
    private final TestCa authority;
    private final Validity validity;

    private Tls(Path directory, TestCa authority, Validity validity) {
        this.directory = directory;
        this.authority = authority;
        this.validity = validity;
    }

    public static Tls in(Path directory, Clock clock) throws IOException {
        Validity validity = Validity.around(clock.instant());
        Files.createDirectories(directory);
        Tls tls = new Tls(directory, TestCa.root(SigningAlgorithm.RSA_SHA256, "Demo authority", validity), validity);
        tls.authority.issue(Leaf.tlsServer(validity)).writePkcs12(tls.keyStore(), "server", PASSWORD.toCharArray());
        tls.writeTrustStore();
        Files.writeString(directory.resolve("authority.pem"), pem(tls.authority.certificate()));
        return tls;
    }

    /** A certificate by which a client of this server may be known. */
    public Credential client(String name) {
        return authority.issue(Leaf.tlsClient(name, validity));
    }

    /** The same as a file: certificate and key, as {@code curl --cert} reads them. */
    void writeClient(String name, Credential client) throws IOException {
        String key = pem("PRIVATE KEY", client.key().getEncoded());
        Files.writeString(directory.resolve(name + ".pem"), pem(client.certificate()) + key);
    }

    public Path directory() {
        return directory;
    }

    /** What clients trust the server by. */
    public Certificate authority() {
        return authority.certificate();
    }

    /** What the server needs to know. */
    public Map<String, String> environment() {
        return Map.of(
                "IIN_TLS",
                "true",
                "IIN_TLS_KEYSTORE",
                keyStore().toString(),
                "IIN_TLS_KEYSTORE_PASSWORD",
                PASSWORD,
                "IIN_TLS_TRUSTSTORE",
                trustStore().toString(),
                "IIN_TLS_TRUSTSTORE_PASSWORD",
                PASSWORD);
    }

    public static String pem(Certificate certificate) {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] der) {
        String lines = Base64.getMimeEncoder().encodeToString(der);
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind, lines);
    }

    private void writeTrustStore() throws IOException {
        try (OutputStream file = Files.newOutputStream(trustStore())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("authority", authority.certificate());
            store.store(file, PASSWORD.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new RunFailure("The trust store can't be made: " + e.getMessage(), e);
        }
    }

    private Path keyStore() {
        return directory.resolve("server.p12");
    }

    private Path trustStore() {
        return directory.resolve("callers.p12");
    }
}
