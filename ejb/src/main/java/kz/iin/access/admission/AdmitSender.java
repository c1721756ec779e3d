package kz.iin.access.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.access.Channel;
import kz.iin.access.Denial;
import kz.iin.access.MayCall;
import kz.iin.access.Proof;
import kz.iin.access.Sender;
import kz.iin.access.SenderCertificate;
import kz.iin.access.Shown;
import kz.iin.access.Verdict;

/** Lets a sender in, once for each request; what it may call is decided when that is known. */
@ApplicationScoped
public class AdmitSender {

    @Inject
    private Senders senders;

    @Inject
    private Clock clock;

    private Passwords passwords;
    private Allowances allowances;

    @PostConstruct
    void begin() {
        passwords = new Passwords(clock, new SecureRandom());
        allowances = new Allowances(clock);
    }

    public Verdict admit(Credentials credentials, Channel channel) {
        Verdict verdict = recognise(credentials, channel);
        return verdict instanceof Verdict.Allowed allowed ? withinRate(allowed.sender()) : verdict;
    }

    /** Whether it is who it says, whatever its rate. */
    public Verdict recognise(Credentials credentials, Channel channel) {
        Optional<Sender> sender = named(credentials);
        if (sender.isPresent()) {
            return recognise(sender.get(), credentials, channel);
        }
        boolean isNamed = credentials.senderId().isPresent();
        return Verdict.Denied.nobody(isNamed ? Denial.UNKNOWN_SENDER : Denial.NO_SENDER);
    }

    /** By its id, else by the certificate: an id says more, for one system may speak for several senders. */
    private Optional<Sender> named(Credentials credentials) {
        return credentials.senderId().isPresent()
                ? credentials.senderId().flatMap(senders::find)
                : credentials.certificate().flatMap(senders::withCertificate);
    }

    private Verdict recognise(Sender sender, Credentials credentials, Channel channel) {
        Optional<Shown> password = password(sender, credentials.password());
        if (password.isEmpty()) {
            return Verdict.Denied.until(sender, Denial.TOO_MANY_GUESSES, Passwords.PAUSE);
        }
        Map<Proof, Shown> shown = Map.of(
                Proof.CERTIFICATE, certificate(owners(sender, credentials), credentials.certificate(), clock.instant()),
                Proof.PASSWORD, password.get(),
                Proof.SIGNATURE, credentials.signature());
        return MayCall.enter(sender, channel, shown);
    }

    private Optional<Shown> password(Sender sender, Optional<String> guess) {
        return guess.isPresent() ? passwords.check(sender, guess.get()) : Optional.of(Shown.NOTHING);
    }

    /** Whose certificate it may be: whoever opens the connection shows its own. */
    private List<Sender> owners(Sender sender, Credentials credentials) {
        Stream<Sender> carrier = credentials.carrier().flatMap(senders::find).filter(Sender::active).stream();
        return Stream.concat(Stream.of(sender), carrier).toList();
    }

    static Shown certificate(List<Sender> owners, Optional<X509Certificate> certificate, Instant at) {
        boolean isComparable = owners.stream().anyMatch(owner -> owner.hasCertificate(SenderCertificate.Use.TRANSPORT));
        if (certificate.isEmpty() || !isComparable) {
            return Shown.NOTHING;
        }
        boolean isOfOne = owners.stream()
                .anyMatch(owner ->
                        owner.certificates(SenderCertificate.Use.TRANSPORT, at).contains(certificate.get()));
        return isOfOne ? Shown.RIGHT : Shown.WRONG;
    }

    private Verdict withinRate(Sender sender) {
        Duration wait = allowances.take(sender);
        return wait.isZero() ? new Verdict.Allowed(sender) : Verdict.Denied.until(sender, Denial.RATE_EXCEEDED, wait);
    }
}
