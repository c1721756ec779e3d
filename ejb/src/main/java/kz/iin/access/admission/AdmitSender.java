package kz.iin.access.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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
        Optional<Sender> sender = named(credentials);
        if (sender.isPresent()) {
            return admit(sender.get(), credentials, channel);
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

    private Verdict admit(Sender sender, Credentials credentials, Channel channel) {
        Optional<Shown> password = password(sender, credentials.password());
        if (password.isEmpty()) {
            return Verdict.Denied.until(sender, Denial.TOO_MANY_GUESSES, Passwords.PAUSE);
        }
        Map<Proof, Shown> shown = Map.of(
                Proof.CERTIFICATE, certificate(sender, credentials.certificate()),
                Proof.PASSWORD, password.get(),
                Proof.SIGNATURE, credentials.signature());
        Verdict verdict = MayCall.enter(sender, channel, shown);
        return verdict instanceof Verdict.Allowed ? withinRate(sender) : verdict;
    }

    private Optional<Shown> password(Sender sender, Optional<String> guess) {
        return guess.isPresent() ? passwords.check(sender, guess.get()) : Optional.of(Shown.NOTHING);
    }

    private Shown certificate(Sender sender, Optional<X509Certificate> certificate) {
        if (certificate.isEmpty() || !sender.hasCertificate(SenderCertificate.Use.TRANSPORT)) {
            return Shown.NOTHING;
        }
        return sender.certificates(SenderCertificate.Use.TRANSPORT, clock.instant())
                        .contains(certificate.get())
                ? Shown.RIGHT
                : Shown.WRONG;
    }

    private Verdict withinRate(Sender sender) {
        Duration wait = allowances.take(sender);
        return wait.isZero() ? new Verdict.Allowed(sender) : Verdict.Denied.until(sender, Denial.RATE_EXCEEDED, wait);
    }
}
