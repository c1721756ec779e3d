package kz.iin.certificate.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.iin.certificate.SealPdf;
import kz.iin.keys.KeySuccession;
import kz.iin.keys.SigningKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Signs as the installation is configured; where no key is named, a file stays as it was printed. */
@ApplicationScoped
class SealByConfiguration implements SealPdf {

    private KeySuccession keys;
    private Clock clock;
    private SealPdf seal;

    protected SealByConfiguration() {}

    @Inject
    SealByConfiguration(CertificateKeys certificates, FormByConfiguration form, Clock clock) {
        this.keys = certificates.keys();
        this.clock = clock;
        this.seal = keys.all().isEmpty() ? (pdf, at) -> pdf : new SignPdf(keys, form.form());
    }

    @Override
    public byte[] seal(byte[] pdf, Instant at) {
        return seal.seal(pdf, at);
    }

    @Override
    public Optional<String> signer() {
        return keys.inForce(clock.instant()).map(SealByConfiguration::commonName);
    }

    private static String commonName(SigningKey key) {
        X500Name subject =
                X500Name.getInstance(key.certificate().getSubjectX500Principal().getEncoded());
        return IETFUtils.valueToString(subject.getRDNs(BCStyle.CN)[0].getFirst().getValue());
    }
}
