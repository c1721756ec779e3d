package kz.iin.signature;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509ContentVerifierProviderBuilder;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;

/** Lets BouncyCastle check certificates, lists and answers with the algorithms of the gateway and no other. */
final class Verifiers implements X509ContentVerifierProviderBuilder {

    static final Verifiers INSTANCE = new Verifiers();

    private Verifiers() {}

    @Override
    public ContentVerifierProvider build(X509CertificateHolder certificate) throws OperatorCreationException {
        return build(certificate.getSubjectPublicKeyInfo());
    }

    @Override
    public ContentVerifierProvider build(SubjectPublicKeyInfo key) throws OperatorCreationException {
        try {
            SigningAlgorithm algorithm = SigningAlgorithm.of(key);
            return new ByKey(algorithm, algorithm.checkBy(key));
        } catch (IllegalArgumentException e) {
            throw new OperatorCreationException("a key of another algorithm", e);
        }
    }

    private record ByKey(SigningAlgorithm algorithm, SignatureCheck check) implements ContentVerifierProvider {

        @Override
        public boolean hasAssociatedCertificate() {
            return false;
        }

        @Override
        public X509CertificateHolder getAssociatedCertificate() {
            return null;
        }

        @Override
        public ContentVerifier get(AlgorithmIdentifier named) throws OperatorCreationException {
            if (!algorithm.signatureIdentifier().getAlgorithm().equals(named.getAlgorithm())) {
                throw new OperatorCreationException("not the algorithm of the key: " + named.getAlgorithm());
            }
            return new Collected(named, check);
        }
    }

    private static final class Collected implements ContentVerifier {

        private final AlgorithmIdentifier algorithm;
        private final SignatureCheck check;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Collected(AlgorithmIdentifier algorithm, SignatureCheck check) {
            this.algorithm = algorithm;
            this.check = check;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public boolean verify(byte[] expected) {
            return check.accepts(content.toByteArray(), expected);
        }
    }
}
