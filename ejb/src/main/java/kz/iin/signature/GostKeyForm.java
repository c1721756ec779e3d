package kz.iin.signature;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.cryptopro.GOST3410PublicKeyAlgParameters;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/**
 * How the national authority writes a GOST key: the numbers of the Russian standards under object identifiers of its own.
 * BouncyCastle reads such a key once the identifiers are those it knows.
 */
public enum GostKeyForm {
    GOST_2004(
            identifier(
                    "1.2.398.3.10.1.1.1.1", new DERSequence(oids("1.2.398.3.10.1.1.1.1.1", "1.2.398.3.10.1.3.1.1.0"))),
            identifier(
                    CryptoProObjectIdentifiers.gostR3410_2001.getId(),
                    new GOST3410PublicKeyAlgParameters(
                            CryptoProObjectIdentifiers.gostR3410_2001_CryptoPro_A,
                            CryptoProObjectIdentifiers.gostR3411_94_CryptoProParamSet))),
    GOST_2015_512(
            identifier("1.2.398.3.10.1.1.2.2", new DERSequence(oids("1.2.398.3.10.1.1.2.2.1", "1.2.398.3.10.1.3.3"))),
            identifier(
                    RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512.getId(),
                    new GOST3410PublicKeyAlgParameters(
                            RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA,
                            RosstandartObjectIdentifiers.id_tc26_gost_3411_12_512)));

    private final AlgorithmIdentifier national;
    private final AlgorithmIdentifier known;

    GostKeyForm(AlgorithmIdentifier national, AlgorithmIdentifier known) {
        this.national = national;
        this.known = known;
    }

    /** What stands before a key in a certificate and in a key store. */
    public AlgorithmIdentifier identifier() {
        return national;
    }

    AsymmetricKeyParameter publicKey(SubjectPublicKeyInfo key) {
        refuseOther(key.getAlgorithm());
        try {
            return PublicKeyFactory.createKey(
                    new SubjectPublicKeyInfo(known, key.getPublicKeyData().getBytes()));
        } catch (IOException e) {
            throw new IllegalArgumentException("not a public key of " + this, e);
        }
    }

    AsymmetricKeyParameter privateKey(PrivateKeyInfo key) {
        refuseOther(key.getPrivateKeyAlgorithm());
        try {
            return PrivateKeyFactory.createKey(new PrivateKeyInfo(known, key.parsePrivateKey()));
        } catch (IOException e) {
            throw new IllegalArgumentException("not a private key of " + this, e);
        }
    }

    private void refuseOther(AlgorithmIdentifier identifier) {
        if (!national.equals(identifier)) {
            throw new IllegalArgumentException("not a key of " + this + ": " + identifier.getAlgorithm());
        }
    }

    private static AlgorithmIdentifier identifier(String algorithm, ASN1Encodable parameters) {
        return new AlgorithmIdentifier(new ASN1ObjectIdentifier(algorithm), parameters);
    }

    private static ASN1Encodable[] oids(String key, String set) {
        return new ASN1Encodable[] {new ASN1ObjectIdentifier(key), new ASN1ObjectIdentifier(set)};
    }
}
