package kz.iin.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.UUID;
import kz.iin.run.GatewayKeys;
import kz.iin.signature.SignBody;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.signature.SigningKey;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.cryptopro.GOST3410PublicKeyAlgParameters;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * Signs and verifies without a line of this project's code, by {@code sign.sh} and the tools of the system: xmlsec1,
 * xmllint, and OpenSSL with the GOST engine. They must be there; who lacks them fails.
 */
final class OutsideSigner {

    private static final String OPEN = "<soap:Body>";
    private static final String BODY =
            "<soap:Body xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:wsu=\"http://docs.oasis-open.org"
                    + "/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd\" wsu:Id=\"id-%s\">";
    private static final String SIGNED_ID = "--id-attr:Id";

    private final SigningAlgorithm algorithm;
    private final Path directory;

    /** @param directory where the script, the key and the certificates are put for the tools */
    OutsideSigner(SigningAlgorithm algorithm, GatewayKeys keys, Path directory) throws IOException {
        this.algorithm = algorithm;
        this.directory = directory;
        SigningKey key = keys.gateway(algorithm);
        try (InputStream script = SignBody.class.getResourceAsStream("outside/sign.sh")) {
            Files.write(script(), script.readAllBytes());
        }
        Files.writeString(key(), pem("PRIVATE KEY", encodedForTheEngine(key.key())));
        write(key.certificate(), certificate());
        write(keys.ours(SigningAlgorithm.RSA_SHA256).certificate(), ours());
    }

    /** The letter with a security header, ready to be sent. */
    byte[] sign(Letter letter) {
        String xml = letter.xml();
        int start = xml.indexOf(OPEN) + OPEN.length();
        String body = BODY.formatted(UUID.randomUUID()) + xml.substring(start, xml.indexOf("</soap:Envelope>"));
        return run(
                body.getBytes(UTF_8),
                "bash",
                script().toString(),
                name(),
                key().toString(),
                certificate().toString());
    }

    /** The tool knows RSA only. What we verify of GOST is proven by what the tools sign with it. */
    boolean canVerify(Reply reply) {
        return reply.body().contains('"' + SigningAlgorithm.RSA_SHA256.signatureUri() + '"');
    }

    /** @throws AssertionError when the tool finds the signature of the answer wrong, or not made with our key */
    void verify(Reply reply) throws IOException {
        Path answer = Files.write(directory.resolve("answer.xml"), reply.bytes());
        run(
                new byte[0],
                "xmlsec1",
                "--verify",
                SIGNED_ID,
                "http://schemas.xmlsoap.org/soap/envelope/:Body",
                "--pubkey-cert-pem",
                ours().toString(),
                answer.toString());
    }

    private String name() {
        return switch (algorithm) {
            case RSA_SHA256 -> "rsa";
            case GOST_2004 -> "gost2004";
            case GOST_2015_512 -> "gost2015";
        };
    }

    /** The same key under the identifiers of the Russian standards: the engine does not know the national ones. */
    private byte[] encodedForTheEngine(PrivateKey key) throws IOException {
        PrivateKeyInfo info = PrivateKeyInfo.getInstance(key.getEncoded());
        return switch (algorithm) {
            case RSA_SHA256 -> key.getEncoded();
            case GOST_2004 ->
                new PrivateKeyInfo(
                                new AlgorithmIdentifier(
                                        CryptoProObjectIdentifiers.gostR3410_2001,
                                        new GOST3410PublicKeyAlgParameters(
                                                CryptoProObjectIdentifiers.gostR3410_2001_CryptoPro_A,
                                                CryptoProObjectIdentifiers.gostR3411_94_CryptoProParamSet)),
                                info.parsePrivateKey())
                        .getEncoded();
            case GOST_2015_512 ->
                new PrivateKeyInfo(
                                new AlgorithmIdentifier(
                                        RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512,
                                        new GOST3410PublicKeyAlgParameters(
                                                RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA,
                                                RosstandartObjectIdentifiers.id_tc26_gost_3411_12_512)),
                                info.parsePrivateKey())
                        .getEncoded();
        };
    }

    private Path script() {
        return directory.resolve("sign.sh");
    }

    private Path key() {
        return directory.resolve("key.pem");
    }

    private Path certificate() {
        return directory.resolve("certificate.pem");
    }

    private Path ours() {
        return directory.resolve("ours.pem");
    }

    private static void write(X509Certificate certificate, Path file) throws IOException {
        try {
            Files.writeString(file, pem("CERTIFICATE", certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate has an encoded form", e);
        }
    }

    private static String pem(String kind, byte[] content) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind, lines);
    }

    /** All the tools read their whole input before they write anything. */
    private byte[] run(byte[] input, String... command) {
        Path complaints = directory.resolve("complaints");
        try {
            Process tool = new ProcessBuilder(command)
                    .redirectError(complaints.toFile())
                    .start();
            try (OutputStream stream = tool.getOutputStream()) {
                stream.write(input);
            }
            byte[] output = tool.getInputStream().readAllBytes();
            if (tool.waitFor() != 0) {
                throw new AssertionError(command[0] + ": " + Files.readString(complaints));
            }
            return output;
        } catch (IOException missing) {
            throw new AssertionError(command[0] + ": the README says what the tests need", missing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
