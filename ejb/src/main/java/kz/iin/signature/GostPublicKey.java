package kz.iin.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** The public half, as a certificate from a key store carries it. */
final class GostPublicKey implements PublicKey {

    private static final long serialVersionUID = 1L;

    private final transient SubjectPublicKeyInfo info;

    GostPublicKey(SubjectPublicKeyInfo info) {
        this.info = info;
    }

    @Override
    public String getAlgorithm() {
        return info.getAlgorithm().getAlgorithm().getId();
    }

    @Override
    public String getFormat() {
        return "X.509";
    }

    @Override
    public byte[] getEncoded() {
        try {
            return info.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
