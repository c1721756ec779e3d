package kz.iin.certificate.sign;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import kz.iin.certificate.SealRefused;
import kz.iin.keys.KeySuccession;
import kz.iin.keys.SigningKey;

/** The signature and what others confirm of it: PAdES of the levels T, LT and LTA. */
final class SignatureWithEvidence implements Signing {

    private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private final KeySuccession keys;
    private final SealLevel level;
    private final PAdESService service;

    SignatureWithEvidence(KeySuccession keys, SealForm form) {
        this.keys = keys;
        this.level = form.level();
        this.service = Evidence.of(form).service();
    }

    @Override
    public byte[] signed(byte[] pdf, SigningKey key, Instant at) {
        DSSDocument printed = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(key, at);
        try {
            byte[] toSign = service.getDataToSign(printed, parameters).getBytes();
            SignatureAlgorithm algorithm = SignatureAlgorithm.getAlgorithm(parameters.getEncryptionAlgorithm(), DIGEST);
            byte[] signature = keys.sign(key, algorithm.getJCEId(), toSign);
            return bytes(service.signDocument(printed, parameters, new SignatureValue(algorithm, signature)));
        } catch (DSSException refused) {
            throw new SealRefused("the file could not be signed", refused);
        }
    }

    private PAdESSignatureParameters parameters(SigningKey key, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level.level());
        parameters.setDigestAlgorithm(DIGEST);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    private static byte[] bytes(DSSDocument signed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            signed.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
