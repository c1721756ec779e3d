package kz.iin.testca;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import kz.iin.signature.GostKeyForm;
import kz.iin.signature.GostPrivateKey;
import kz.iin.signature.SigningAlgorithm;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.BigIntegers;

/** A new pair of keys; the public half as a certificate carries it. */
record Keys(PrivateKey priv, SubjectPublicKeyInfo pub) {

    static Keys of(SigningAlgorithm algorithm, int rsaBits) {
        return switch (algorithm) {
            case RSA_SHA256 -> rsa(rsaBits);
            case GOST_2004 -> gost(GostKeyForm.GOST_2004, CryptoProObjectIdentifiers.gostR3410_2001_CryptoPro_A);
            case GOST_2015_512 ->
                gost(GostKeyForm.GOST_2015_512, RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA);
        };
    }

    private static Keys rsa(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            KeyPair pair = generator.generateKeyPair();
            return new Keys(
                    pair.getPrivate(),
                    SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Keys gost(GostKeyForm form, ASN1ObjectIdentifier curve) {
        X9ECParameters numbers = ECGOST3410NamedCurves.getByOIDX9(curve);
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(new ECDomainParameters(numbers), new SecureRandom()));
        AsymmetricCipherKeyPair pair = generator.generateKeyPair();
        int length = (numbers.getCurve().getFieldSize() + 7) / 8;
        ECPoint point = ((ECPublicKeyParameters) pair.getPublic()).getQ().normalize();
        byte[] x = lowestFirst(point.getAffineXCoord().toBigInteger(), length);
        byte[] y = lowestFirst(point.getAffineYCoord().toBigInteger(), length);
        byte[] secret = lowestFirst(((ECPrivateKeyParameters) pair.getPrivate()).getD(), length);
        try {
            PrivateKeyInfo info = new PrivateKeyInfo(form.identifier(), new DEROctetString(secret));
            DEROctetString coordinates = new DEROctetString(Arrays.concatenate(x, y));
            return new Keys(new GostPrivateKey(form, info), new SubjectPublicKeyInfo(form.identifier(), coordinates));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] lowestFirst(BigInteger number, int length) {
        return Arrays.reverse(BigIntegers.asUnsignedByteArray(length, number));
    }
}
