package kz.iin.certificate.sign;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.SecureRandom;
import kz.iin.signature.Fetch;
import kz.iin.signature.HttpFetch;

/** Who is asked what a signature needs beside the key: time stamps, revocation lists, responders. */
record Evidence(SealForm form, Fetch fetch) {

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final String STATUS_REQUEST = "application/ocsp-request";

    static Evidence of(SealForm form) {
        return new Evidence(form, new HttpFetch(form.timeout(), LARGEST));
    }

    PAdESService service() {
        PAdESService service = new PAdESService(verifier());
        form.timeStamps()
                .map(address -> new TimeStamps(address, fetch, new SecureRandom()))
                .ifPresent(service::setTspSource);
        return service;
    }

    private CommonCertificateVerifier verifier() {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        form.anchors().stream().map(CertificateToken::new).forEach(anchors::addCertificate);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        verifier.setOcspSource(new OnlineOCSPSource(new FetchedData(fetch, STATUS_REQUEST)));
        verifier.setCrlSource(new OnlineCRLSource(new FetchedData(fetch, STATUS_REQUEST)));
        return verifier;
    }
}
