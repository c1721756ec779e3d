package kz.iin.certificate.proof;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import kz.iin.keys.SigningKey;

/** The public halves of the keys, for whoever verifies codes and lists by himself (RFC 7517). */
@ApplicationScoped
public class PublishedKeys {

    private ProofKeys keys;

    protected PublishedKeys() {}

    @Inject
    PublishedKeys(ProofKeys keys) {
        this.keys = keys;
    }

    public String json() {
        return new JWKSet(
                        keys.keys().all().stream().map(PublishedKeys::published).toList())
                .toString();
    }

    /** As hexadecimal digits: the id in a QR code is binary. */
    static String idOf(SigningKey key) {
        return HexFormat.of().formatHex(ProofKeys.idOf(key));
    }

    private static JWK published(SigningKey key) {
        return new ECKey.Builder(Curve.P_256, ProofKeys.publicKey(key))
                .keyID(idOf(key))
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .notBeforeTime(key.certificate().getNotBefore())
                .expirationTime(key.certificate().getNotAfter())
                .build();
    }
}
