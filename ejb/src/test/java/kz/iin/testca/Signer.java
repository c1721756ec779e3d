package kz.iin.testca;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.PrivateKey;
import kz.iin.signature.SigningAlgorithm;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** Signs certificates, lists and answers with the key of the authority. */
final class Signer implements ContentSigner {

    private final SigningAlgorithm algorithm;
    private final PrivateKey key;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Signer(SigningAlgorithm algorithm, PrivateKey key) {
        this.algorithm = algorithm;
        this.key = key;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm.signatureIdentifier();
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        return algorithm.sign(content.toByteArray(), key);
    }
}
