package kz.iin.certificate.proof;

import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORInteger;
import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORItemList;
import com.authlete.cbor.CBORLong;
import com.authlete.cbor.CBORPair;
import com.authlete.cbor.CBORPairList;
import com.authlete.cbor.CBORString;
import com.authlete.cose.COSEException;
import com.authlete.cose.COSEProtectedHeader;
import com.authlete.cose.COSEProtectedHeaderBuilder;
import com.authlete.cose.COSESign1;
import com.authlete.cose.COSESign1Builder;
import com.authlete.cose.SigStructureBuilder;
import com.authlete.cose.constants.COSEAlgorithms;
import com.authlete.cwt.constants.CWTClaims;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A proof as a CBOR Web Token (RFC 8392): COSE_Sign1 with ES256, the key's id in the protected header; the claims are
 * {@code iat} and one of our own, an array of number, IIN, name and birth date.
 */
final class ProofToken {

    /** Below it private claims begin (RFC 8392, 9.1). */
    private static final int CLAIM = -65537;

    private final COSESign1 message;
    private final byte[] keyId;
    private final Proof proof;

    private ProofToken(COSESign1 message) {
        this.message = message;
        this.keyId = message.getProtectedHeader().getKid().clone();
        this.proof = proof((byte[]) message.getPayload().parse());
    }

    /** @param signature of bytes, ECDSA over P-256 with SHA-256, both numbers one after another */
    static byte[] encode(Proof proof, byte[] keyId, UnaryOperator<byte[]> signature) {
        COSEProtectedHeader header = new COSEProtectedHeaderBuilder()
                .alg(COSEAlgorithms.ES256)
                .kid(keyId)
                .build();
        byte[] claims = claims(proof).encode();
        byte[] toSign = new SigStructureBuilder()
                .signature1()
                .bodyAttributes(header)
                .payload(claims)
                .build()
                .encode();
        return new COSESign1Builder()
                .protectedHeader(header)
                .payload(claims)
                .signature(signature.apply(toSign))
                .build()
                .encode();
    }

    /** Empty for what is no such token, whatever else it is. */
    static Optional<ProofToken> decode(byte[] token) {
        try {
            return Optional.of(new ProofToken(COSESign1.build(new CBORDecoder(token).next())));
        } catch (IOException | COSEException | RuntimeException other) {
            return Optional.empty();
        }
    }

    byte[] keyId() {
        return keyId.clone();
    }

    Proof proof() {
        return proof;
    }

    byte[] signed() {
        return new SigStructureBuilder().sign1(message).build().encode();
    }

    byte[] signature() {
        return message.getSignature().getValue();
    }

    private static CBORPairList claims(Proof proof) {
        long since = proof.statusOn().atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        List<CBORItem> said = List.of(
                new CBORString(proof.certificateNumber()),
                new CBORLong(Long.valueOf(proof.iin())),
                new CBORString(proof.name()),
                new CBORInteger(proof.born()));
        return new CBORPairList(List.of(
                new CBORPair(new CBORInteger(CWTClaims.IAT), new CBORLong(since)),
                new CBORPair(new CBORInteger(CLAIM), new CBORItemList(said))));
    }

    private static Proof proof(byte[] payload) {
        Map<?, ?> claims = (Map<?, ?>) parse(payload);
        List<?> said = (List<?>) claims.get(CLAIM);
        long since = ((Number) claims.get(CWTClaims.IAT)).longValue();
        return new Proof(
                (String) said.get(0),
                String.format(Locale.ROOT, "%012d", ((Number) said.get(1)).longValue()),
                (String) said.get(2),
                ((Number) said.get(3)).intValue(),
                LocalDate.ofInstant(Instant.ofEpochSecond(since), ZoneOffset.UTC));
    }

    private static Object parse(byte[] payload) {
        try {
            return new CBORDecoder(payload).next().parse();
        } catch (IOException broken) {
            throw new IllegalArgumentException("no claims", broken);
        }
    }
}
