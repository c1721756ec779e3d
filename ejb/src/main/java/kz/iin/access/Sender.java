package kz.iin.access;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A registered system of a ministry.
 *
 * @param proofs what it has to show at every call
 * @param passwordHash bcrypt, in modular crypt format
 * @param operations what it may call; nothing else
 */
public record Sender(
        String id,
        boolean active,
        Set<Proof> proofs,
        Optional<String> passwordHash,
        List<SenderCertificate> certificates,
        Set<ServiceOperation> operations,
        Rate rate) {

    public Sender {
        proofs = Set.copyOf(proofs);
        certificates = List.copyOf(certificates);
        operations = Set.copyOf(operations);
        if (proofs.isEmpty()) {
            throw new IllegalArgumentException("proofs: a sender shows one at least");
        }
    }

    /** Those believed at the moment. */
    public List<X509Certificate> certificates(SenderCertificate.Use use, Instant at) {
        return certificates.stream()
                .filter(certificate -> certificate.use() == use && certificate.isValid(at))
                .map(SenderCertificate::certificate)
                .toList();
    }

    /** Whether any was registered, be it valid or not. */
    public boolean hasCertificate(SenderCertificate.Use use) {
        return certificates.stream().anyMatch(certificate -> certificate.use() == use);
    }

    /** When the last one ends that was registered for the use; none if none was. */
    Optional<Instant> lastEnd(SenderCertificate.Use use) {
        return certificates.stream()
                .filter(certificate -> certificate.use() == use)
                .map(SenderCertificate::end)
                .max(Comparator.naturalOrder());
    }

    /** The hash does not get into a log. */
    @Override
    public String toString() {
        return id;
    }
}
