package kz.iin.signature;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.DSAExt;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.engines.GOST28147Engine;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.jcajce.provider.digest.BCMessageDigest;

/**
 * GOST signatures as the gateway writes them: r and s one after the other, each with its lowest byte first. The digest goes
 * to the signer as it is.
 */
final class GostScheme implements SignatureScheme {

    /** GOST R 34.11-94 with the S-box of the standard's own example: what BouncyCastle calls D-Test, and not its default. */
    private static final String NATIONAL_SBOX = "D-Test";

    static final GostScheme GOST_2004 =
            new GostScheme(GostKeyForm.GOST_2004, () -> new GOST3411Digest(GOST28147Engine.getSBox(NATIONAL_SBOX)));
    static final GostScheme GOST_2015_512 = new GostScheme(GostKeyForm.GOST_2015_512, GOST3411_2012_512Digest::new);

    private final GostKeyForm form;
    private final Supplier<Digest> digest;

    private GostScheme(GostKeyForm form, Supplier<Digest> digest) {
        this.form = form;
        this.digest = digest;
    }

    @Override
    public MessageDigest digest() {
        return new GostDigest(digest.get());
    }

    @Override
    public byte[] sign(byte[] content, PrivateKey key, Optional<Provider> device) {
        if (!(key instanceof GostPrivateKey gost)) {
            throw new IllegalArgumentException("not a private key of " + form + ": " + key.getAlgorithm());
        }
        DSAExt signing = new ECGOST3410Signer();
        signing.init(true, gost.parameters());
        BigInteger[] numbers = signing.generateSignature(digest().digest(content));
        int half = lengthOf(signing);
        byte[] signature = new byte[2 * half];
        putLowestFirst(numbers[0], signature, 0, half);
        putLowestFirst(numbers[1], signature, half, half);
        return signature;
    }

    @Override
    public SignatureCheck checkBy(SubjectPublicKeyInfo key) {
        CipherParameters parameters = form.publicKey(key);
        return (content, signature) -> accepts(parameters, content, signature);
    }

    private boolean accepts(CipherParameters key, byte[] content, byte[] signature) {
        DSAExt checking = new ECGOST3410Signer();
        checking.init(false, key);
        int half = lengthOf(checking);
        if (signature.length != 2 * half) {
            return false;
        }
        BigInteger r = numberAt(signature, 0, half);
        BigInteger s = numberAt(signature, half, half);
        return checking.verifySignature(digest().digest(content), r, s);
    }

    private static int lengthOf(DSAExt signing) {
        return (signing.getOrder().bitLength() + 7) / 8;
    }

    private static BigInteger numberAt(byte[] signature, int from, int length) {
        return new BigInteger(1, reversed(Arrays.copyOfRange(signature, from, from + length)));
    }

    private static void putLowestFirst(BigInteger number, byte[] signature, int at, int length) {
        byte[] lowestFirst = reversed(number.toByteArray());
        System.arraycopy(lowestFirst, 0, signature, at, Math.min(length, lowestFirst.length));
    }

    private static byte[] reversed(byte[] bytes) {
        return org.bouncycastle.util.Arrays.reverse(bytes);
    }

    private static final class GostDigest extends BCMessageDigest {

        GostDigest(Digest digest) {
            super(digest);
        }
    }
}
