package kz.iin.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;

/** A private key under the object identifiers of the national authority, which no security provider knows. */
public final class GostPrivateKey implements PrivateKey {

    private final transient PrivateKeyInfo info;
    private final transient AsymmetricKeyParameter parameters;

    public GostPrivateKey(GostKeyForm form, PrivateKeyInfo info) {
        this.info = info;
        this.parameters = form.privateKey(info);
    }

    AsymmetricKeyParameter parameters() {
        return parameters;
    }

    @Override
    public String getAlgorithm() {
        return info.getPrivateKeyAlgorithm().getAlgorithm().getId();
    }

    @Override
    public String getFormat() {
        return "PKCS#8";
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
