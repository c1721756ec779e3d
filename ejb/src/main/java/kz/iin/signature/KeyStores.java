package kz.iin.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jcajce.provider.util.AsymmetricKeyInfoConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Key stores that hold keys of every algorithm of the gateway; those of the platform can't read a GOST key. */
public final class KeyStores {

    private static final Provider PROVIDER = provider();

    private KeyStores() {}

    /** An unloaded key store of the form PKCS#12. */
    public static KeyStore pkcs12() {
        try {
            return KeyStore.getInstance("PKCS12", PROVIDER);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("BouncyCastle has key stores", e);
        }
    }

    /** Used by reference and never entered into the list of the virtual machine. */
    private static Provider provider() {
        BouncyCastleProvider provider = new BouncyCastleProvider();
        for (GostKeyForm form : GostKeyForm.values()) {
            provider.addKeyInfoConverter(form.identifier().getAlgorithm(), new Converter(form));
        }
        return provider;
    }

    private record Converter(GostKeyForm form) implements AsymmetricKeyInfoConverter {

        @Override
        public PrivateKey generatePrivate(PrivateKeyInfo info) throws IOException {
            return new GostPrivateKey(form, info);
        }

        @Override
        public PublicKey generatePublic(SubjectPublicKeyInfo info) throws IOException {
            return new GostPublicKey(info);
        }
    }
}
