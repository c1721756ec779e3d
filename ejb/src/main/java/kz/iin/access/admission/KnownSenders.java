package kz.iin.access.admission;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.iin.access.Sender;
import kz.iin.access.SenderCertificate;

/** The senders as they were registered at one moment. */
record KnownSenders(Map<String, Sender> byId, Map<X509Certificate, Sender> byTransport) {

    KnownSenders {
        byId = Map.copyOf(byId);
        byTransport = Map.copyOf(byTransport);
    }

    static KnownSenders of(List<Sender> senders) {
        Map<X509Certificate, Sender> byTransport = senders.stream()
                .flatMap(sender -> sender.certificates().stream()
                        .filter(certificate -> certificate.use() == SenderCertificate.Use.TRANSPORT)
                        .map(certificate -> Map.entry(certificate.certificate(), sender)))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
        return new KnownSenders(
                senders.stream().collect(toUnmodifiableMap(Sender::id, Function.identity())), byTransport);
    }

    Optional<Sender> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether or not the certificate is valid: an expired one still says whose it is. */
    Optional<Sender> withCertificate(X509Certificate certificate) {
        return Optional.ofNullable(byTransport.get(certificate));
    }
}
