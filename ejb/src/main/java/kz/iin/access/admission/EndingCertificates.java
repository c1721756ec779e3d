package kz.iin.access.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.iin.access.CertificateEnd;

/** The certificates of senders that end within sixty days, or have ended, with none to follow. */
@ApplicationScoped
public class EndingCertificates {

    @Inject
    private ReadSenders senders;

    /** The nearest end first. */
    public List<CertificateEnd> at(Instant now) {
        return senders.all().stream()
                .flatMap(sender -> CertificateEnd.of(sender, now))
                .sorted(Comparator.comparing(CertificateEnd::at))
                .toList();
    }
}
