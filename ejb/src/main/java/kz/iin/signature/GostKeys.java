package kz.iin.signature;

import java.io.IOException;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagFactory;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;

/**
 * The GOST keys in a file of the form PKCS#12. The platform opens such a file but reads none of them; BouncyCastle's key
 * store reads them but not the platform's secret keys beside them.
 */
public final class GostKeys {

    /** Used by reference and never entered into the list of the virtual machine. */
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final PKCS12PfxPdu file;

    /** @throws IOException if it is no such file */
    public GostKeys(byte[] file) throws IOException {
        this.file = new PKCS12PfxPdu(file);
    }

    /** @throws IOException if the password does not open the key */
    public Optional<PrivateKey> find(String name, char[] password) throws IOException {
        for (ContentInfo content : file.getContentInfos()) {
            Optional<PKCS8EncryptedPrivateKeyInfo> found = find(name, content);
            if (found.isPresent()) {
                return opened(found.get(), password);
            }
        }
        return Optional.empty();
    }

    /** What is encrypted as a whole are certificates. */
    private static Optional<PKCS8EncryptedPrivateKeyInfo> find(String name, ContentInfo content) {
        return content.getContentType().equals(PKCSObjectIdentifiers.data)
                ? Stream.of(new PKCS12SafeBagFactory(content).getSafeBags())
                        .filter(bag -> isNamed(name, bag))
                        .map(PKCS12SafeBag::getBagValue)
                        .filter(PKCS8EncryptedPrivateKeyInfo.class::isInstance)
                        .map(PKCS8EncryptedPrivateKeyInfo.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /** The platform writes names in small letters and does not tell small ones from capitals. */
    private static boolean isNamed(String name, PKCS12SafeBag bag) {
        return Stream.ofNullable(bag.getAttributes())
                .flatMap(Stream::of)
                .filter(attribute -> attribute.getAttrType().equals(PKCS12SafeBag.friendlyNameAttribute))
                .map(Attribute::getAttributeValues)
                .anyMatch(values -> ((ASN1String) values[0]).getString().equalsIgnoreCase(name));
    }

    private static Optional<PrivateKey> opened(PKCS8EncryptedPrivateKeyInfo sealed, char[] password)
            throws IOException {
        try {
            PrivateKeyInfo key = sealed.decryptPrivateKeyInfo(new JcePKCSPBEInputDecryptorProviderBuilder()
                    .setProvider(PROVIDER)
                    .build(password));
            return Arrays.stream(GostKeyForm.values())
                    .filter(form -> form.identifier().equals(key.getPrivateKeyAlgorithm()))
                    .findFirst()
                    .map(form -> new GostPrivateKey(form, key));
        } catch (PKCSException closed) {
            throw new IOException("a key that the password does not open", closed);
        }
    }
}
