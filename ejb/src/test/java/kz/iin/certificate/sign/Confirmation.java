package kz.iin.certificate.sign;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * What the validator of the signing library says of a file, for somebody who trusts the certificates.
 *
 * @param found the level of the only signature
 */
public record Confirmation(Indication indication, SignatureLevel found, Instant signedAt) {

    public static Confirmation of(byte[] pdf, List<X509Certificate> trusted, Instant at) {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        trusted.stream().map(CertificateToken::new).forEach(anchors::addCertificate);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(at));
        SimpleReport report = validator.validateDocument().getSimpleReport();
        String only = report.getFirstSignatureId();
        return new Confirmation(
                report.getIndication(only),
                report.getSignatureFormat(only),
                report.getSigningTime(only).toInstant());
    }
}
