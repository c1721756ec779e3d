package kz.iin.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.iin.keys.KeyRing;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.signature.SigningKey;
import kz.iin.testca.Credential;
import kz.iin.testca.Leaf;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;

/** The test authorities of one run and what they issued: our key and the gateway's, of each algorithm. */
public record GatewayKeys(Path directory) {

    /** Under this name our key of the algorithm stands in its key store. */
    private static final String NAME = "key";

    private static final String PASSWORD = "test";
    /** Each key is read once: a PKCS12 file makes its reader count to fifty thousand. */
    private static final Map<Path, SigningKey> READ = new ConcurrentHashMap<>();

    private static final String EXPIRED = "expired";
    private static final Duration TWO_YEARS = Duration.ofDays(730);

    private static final String OUR_BIN = "000140000019";
    private static final String GATEWAY_BIN = "000140000027";
    private static final List<String> SENDERS = List.of("MFA", "MVD", "MTSRIAP", "SHEP");

    static GatewayKeys keptIn(Path directory) {
        GatewayKeys kept = new GatewayKeys(directory.resolve("gateway"));
        try {
            if (Files.notExists(kept.authorities()) || Files.notExists(kept.expiredKey())) {
                kept.make();
            }
            return kept;
        } catch (IOException e) {
            throw new RunFailure("No keys of the gateway in " + directory + ": " + e.getMessage(), e);
        }
    }

    public Path authorities() {
        return directory.resolve("authorities.pem");
    }

    /** What we sign with. */
    public SigningKey ours(SigningAlgorithm algorithm) {
        return READ.computeIfAbsent(file("ours", algorithm), GatewayKeys::read);
    }

    /** Those that are ours, whatever we sign with. */
    public List<X509Certificate> allOurs() {
        return Stream.of(SigningAlgorithm.values())
                .map(this::ours)
                .map(SigningKey::certificate)
                .toList();
    }

    /** What the gateway and the systems behind it sign with. */
    public SigningKey gateway(SigningAlgorithm algorithm) {
        return READ.computeIfAbsent(file("gateway", algorithm), GatewayKeys::read);
    }

    /** What the gateway signed with a year ago. */
    public SigningKey expired() {
        return READ.computeIfAbsent(expiredKey(), GatewayKeys::read);
    }

    /** Has the senders believed when the gateway signs for them. */
    public void register(Database database) {
        register(database, expired(), "SHEP");
        for (SigningAlgorithm algorithm : SigningAlgorithm.values()) {
            SigningKey key = gateway(algorithm);
            SENDERS.forEach(sender -> register(database, key, sender));
        }
    }

    private static void register(Database database, SigningKey key, String sender) {
        database.execute(
                "select add_sender_certificate('%s', 'SIGNATURE', '%s')".formatted(sender, pem(key.certificate())));
    }

    /** What the server needs to know: the test authorities publish nothing about revocation. */
    public Map<String, String> environment() {
        return Map.of(
                "IIN_SIGNATURE_AUTHORITIES", authorities().toString(), "IIN_SIGNATURE_REVOCATION_UNKNOWN", "ACCEPTED");
    }

    private void make() throws IOException {
        Files.createDirectories(directory);
        Instant now = Clock.systemUTC().instant();
        Validity validity = Validity.around(now);
        StringBuilder authorities = new StringBuilder();
        for (SigningAlgorithm algorithm : SigningAlgorithm.values()) {
            TestCa authority = TestCa.root(algorithm, "TEST " + algorithm, validity);
            issue(authority, "ours", OUR_BIN, algorithm, validity);
            issue(authority, "gateway", GATEWAY_BIN, algorithm, validity);
            if (algorithm == SigningAlgorithm.RSA_SHA256) {
                issue(authority, EXPIRED, GATEWAY_BIN, algorithm, Validity.around(now.minus(TWO_YEARS)));
            }
            authorities.append(pem(authority.certificate()));
        }
        Files.writeString(authorities(), authorities);
    }

    private void issue(TestCa authority, String owner, String bin, SigningAlgorithm algorithm, Validity validity)
            throws IOException {
        Credential issued =
                authority.issue(Leaf.organisation(algorithm, "TEST " + owner, "000000000000", bin, validity));
        issued.writePkcs12(file(owner, algorithm), NAME, PASSWORD.toCharArray());
    }

    private Path expiredKey() {
        return file(EXPIRED, SigningAlgorithm.RSA_SHA256);
    }

    private Path file(String owner, SigningAlgorithm algorithm) {
        return directory.resolve(owner + "-" + algorithm + ".p12");
    }

    private static SigningKey read(Path file) {
        kz.iin.keys.SigningKey key =
                new KeyRing(file, "PKCS12", Optional.of(PASSWORD), Optional.empty()).signingKey(NAME);
        return new SigningKey(key.key(), key.certificate());
    }

    private static String pem(X509Certificate certificate) {
        try {
            String lines = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate has an encoded form", e);
        }
    }
}
