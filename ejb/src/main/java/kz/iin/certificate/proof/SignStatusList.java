package kz.iin.certificate.proof;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import kz.iin.keys.SigningKey;

/**
 * Signs the status list (JWS, RFC 7515). {@code exp} is the next update: a verifier without a network goes on with an older list
 * and says so.
 */
@ApplicationScoped
public class SignStatusList {

    private static final Duration NEXT_UPDATE = Duration.ofDays(1);
    private static final JOSEObjectType TYPE = new JOSEObjectType("iin-status+jwt");

    private ProofKeys keys;

    protected SignStatusList() {}

    @Inject
    SignStatusList(ProofKeys keys) {
        this.keys = keys;
    }

    /** Empty when no key is in force. */
    public Optional<String> sign(StatusList list, Instant at) {
        return keys.keys().inForce(at).map(key -> signed(claims(list, at), key));
    }

    private static JWTClaimsSet claims(StatusList list, Instant at) {
        return new JWTClaimsSet.Builder()
                .issueTime(Date.from(at))
                .expirationTime(Date.from(at.plus(NEXT_UPDATE)))
                .claim("replaced", list.replaced())
                .claim("annulled", list.annulled())
                .build();
    }

    private String signed(JWTClaimsSet claims, SigningKey key) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(TYPE)
                .keyID(PublishedKeys.idOf(key))
                .build();
        byte[] toSign = new JWSObject(header, claims.toPayload()).getSigningInput();
        byte[] signature = keys.keys().sign(key, ProofKeys.ALGORITHM, toSign);
        return new String(toSign, StandardCharsets.US_ASCII) + "." + Base64URL.encode(signature);
    }
}
