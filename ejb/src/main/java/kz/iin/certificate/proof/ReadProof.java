package kz.iin.certificate.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Optional;
import kz.iin.keys.SigningKey;

/** Reads the text of a QR code, and believes nothing that none of our keys has signed. */
@ApplicationScoped
public class ReadProof {

    private ProofKeys keys;

    protected ReadProof() {}

    @Inject
    ReadProof(ProofKeys keys) {
        this.keys = keys;
    }

    /** @param qrText the address with the proof, or the proof alone */
    public Optional<Proof> read(String qrText) {
        String digits = qrText.substring(qrText.indexOf('#') + 1).strip();
        return Numerals.bytes(digits)
                .flatMap(ProofToken::decode)
                .filter(this::isOurs)
                .map(ProofToken::proof);
    }

    private boolean isOurs(ProofToken token) {
        return keys.withId(token.keyId()).filter(key -> verifies(token, key)).isPresent();
    }

    private static boolean verifies(ProofToken token, SigningKey key) {
        try {
            Signature signature = Signature.getInstance(ProofKeys.ALGORITHM);
            signature.initVerify(ProofKeys.publicKey(key));
            signature.update(token.signed());
            return signature.verify(token.signature());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
