package kz.iin.web.soap.shep;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import kz.iin.access.Channel;
import kz.iin.access.Denial;
import kz.iin.access.MayCall;
import kz.iin.access.ServiceOperation;
import kz.iin.access.Shown;
import kz.iin.access.Verdict;
import kz.iin.access.admission.AdmitSender;
import kz.iin.access.admission.Credentials;
import kz.iin.access.admission.Senders;
import kz.iin.audit.Caller;
import kz.iin.shep.Sender;
import kz.iin.shep.exchange.NotOpened;
import kz.iin.shep.exchange.Opened;
import kz.iin.shep.exchange.Seal;
import kz.iin.signature.Reason;
import kz.iin.web.soap.Connection;
import kz.iin.web.soap.FaultCode;
import kz.iin.web.soap.Noted;
import kz.iin.web.soap.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets in what is signed by the sender that it names, if that sender may ask for it. */
@ApplicationScoped
class Doorkeeper {

    /** By the gateway's code for the reason; a reason that is not about the signature has a fault code of its own. */
    private static final Map<String, FaultCode> OF_SIGNATURES = Map.of(
            "SCE005", FaultCode.CERTIFICATE_REFUSED,
            "SCE006", FaultCode.SIGNATURE_INVALID,
            "SCE007", FaultCode.SIGNATURE_MISSING);

    private static final Map<Reason, FaultCode> OF_MESSAGES = Map.ofEntries(
            entry(Reason.NOT_READABLE, FaultCode.MALFORMED_XML), entry(Reason.NOT_AN_ENVELOPE, FaultCode.NOT_SOAP));

    @Inject
    private Seal seal;

    @Inject
    private Senders senders;

    @Inject
    private AdmitSender admitSender;

    @Inject
    private Caller caller;

    /** The gateway itself among the senders. */
    @Inject
    @ConfigProperty(name = "iin.shep.gateway", defaultValue = "SHEP")
    private String gateway;

    /** A signature lets nobody read less: a password in a signed message is as readable as one in a header. */
    @Inject
    @ConfigProperty(name = "iin.access.plain-passwords", defaultValue = "false")
    private boolean plainPasswords;

    /** @throws Refused if the signature is not to be believed */
    Opened open(byte[] received, HttpServletRequest http) {
        try {
            Opened opened = seal.open(received);
            Noted.SIGNATURE.on(http, Opened.VALID);
            Noted.ALGORITHM.on(http, opened.algorithm().name());
            return opened;
        } catch (NotOpened sealed) {
            Noted.SIGNATURE.on(http, sealed.reason().name());
            throw new Refused(Optional.ofNullable(OF_MESSAGES.get(sealed.reason()))
                    .orElseGet(() -> OF_SIGNATURES.get(sealed.reason().transportCode())));
        }
    }

    /** @throws Refused if the certificate is not that sender's, or the sender may not call the operation */
    void admit(Sender sender, X509Certificate certificate, OperationName operation, HttpServletRequest http) {
        Noted.OPERATION.on(http, operation.operation());
        Connection connection = new Connection(http);
        if (sender.password().isPresent() && !plainPasswords && !connection.isConfidential()) {
            allowed(Verdict.Denied.nobody(Denial.PASSWORD_IN_CLEAR), http);
        }
        Credentials credentials = new Credentials(
                Optional.of(sender.id()),
                sender.password(),
                connection.certificate(),
                shown(sender.id(), certificate),
                Optional.of(gateway));
        kz.iin.access.Sender admitted = allowed(admitSender.admit(credentials, Channel.SHEP), http);
        Noted.SENDER.on(http, admitted.id());
        allowed(MayCall.call(admitted, new ServiceOperation(operation.service(), operation.operation())), http);
        caller.comesThrough(admitted.id());
    }

    /** For a message that the gateway itself has given us: whether its sender may ask for that. */
    void requireAllowed(Sender sender, OperationName operation) {
        boolean allowed = senders.find(sender.id())
                .filter(kz.iin.access.Sender::active)
                .map(known -> MayCall.call(known, new ServiceOperation(operation.service(), operation.operation())))
                .filter(Verdict.Allowed.class::isInstance)
                .isPresent();
        if (!allowed) {
            throw new Refused(FaultCode.ACCESS_DENIED);
        }
    }

    /** @throws Refused if the certificate is not that of the gateway, or it is not the gateway that has connected */
    void requireGateway(X509Certificate certificate, HttpServletRequest http) {
        Credentials credentials = new Credentials(
                Optional.of(gateway),
                Optional.empty(),
                new Connection(http).certificate(),
                shown(gateway, certificate),
                Optional.empty());
        allowed(admitSender.recognise(credentials, Channel.SHEP), http);
        Noted.SENDER.on(http, gateway);
    }

    private Shown shown(String senderId, X509Certificate certificate) {
        return seal.isOf(senderId, certificate) ? Shown.RIGHT : Shown.WRONG;
    }

    private static kz.iin.access.Sender allowed(Verdict verdict, HttpServletRequest http) {
        if (verdict instanceof Verdict.Denied denied) {
            denied.sender().ifPresent(id -> Noted.SENDER.on(http, id));
            Noted.DENIAL.on(http, denied.reason().name());
            throw new Refused(FaultCode.valueOf(denied.reason().kind().name()));
        }
        return ((Verdict.Allowed) verdict).sender();
    }
}
