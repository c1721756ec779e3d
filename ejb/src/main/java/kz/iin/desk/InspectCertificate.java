package kz.iin.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.UnknownApplication;
import kz.iin.application.reading.Viewer;
import kz.iin.certificate.issue.FindCertificate;
import kz.iin.certificate.issue.IssuedCertificate;
import kz.iin.certificate.verify.Finding;
import kz.iin.certificate.verify.ReadSeal;
import kz.iin.certificate.verify.Seal;
import kz.iin.certificate.verify.VerifyForAnybody;

/** Verifies the certificate of an application as anybody may, and says who signed it. */
@Stateless
public class InspectCertificate {

    @Inject
    private Applications applications;

    @Inject
    private FindCertificate certificates;

    @Inject
    private VerifyForAnybody verify;

    @Inject
    private ReadSeal seals;

    @Inject
    private Clock clock;

    /**
     * @throws UnknownApplication if there is none, or none for this reader
     * @throws kz.iin.certificate.issue.CertificateNotIssued when it has no certificate
     * @throws kz.iin.application.DataDestroyed when its file is gone
     */
    public InspectedCertificate of(Viewer viewer, ApplicationNumber number) {
        Application application = applications.get(number);
        if (!viewer.sees(application.mission())) {
            throw new UnknownApplication();
        }
        IssuedCertificate certificate = certificates.of(number);
        Optional<Seal> seal = seals.in(certificate.pdf());
        return new InspectedCertificate(
                certificate.number(),
                certificate.issuedAt(),
                finding(certificate),
                seal,
                seal.filter(made -> made.signerUntil().isBefore(clock.instant()))
                        .isPresent());
    }

    private Finding finding(IssuedCertificate certificate) {
        try {
            return verify.byFile(new ByteArrayInputStream(certificate.pdf())).finding();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
