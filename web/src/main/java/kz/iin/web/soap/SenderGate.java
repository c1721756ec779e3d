package kz.iin.web.soap;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.iin.access.Channel;
import kz.iin.access.Denial;
import kz.iin.access.Sender;
import kz.iin.access.Shown;
import kz.iin.access.Verdict;
import kz.iin.access.admission.AdmitSender;
import kz.iin.access.admission.Credentials;
import kz.iin.audit.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets registered senders in to the services that are called directly, before a byte of the message is received: a stranger
 * must not fill the memory. Whoever is turned away is written down and answered all the same, by those behind. The
 * descriptions of the services are for everybody.
 */
public class SenderGate extends HttpFilter {

    @Inject
    private transient AdmitSender admitSender;

    @Inject
    private transient Caller caller;

    /** Whether passwords may come over connections without TLS, besides those on this machine. */
    @Inject
    @ConfigProperty(name = "iin.access.plain-passwords", defaultValue = "false")
    private boolean plainPasswords;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (!"GET".equals(request.getMethod())) {
                admit(request);
            }
        } catch (NotAdmitted | RuntimeException refusal) {
            ReceivedRequest.refuse(request, refusal);
        }
        chain.doFilter(request, response);
    }

    /** The sender who came in; nobody if the request did not come through here. */
    static Optional<Sender> senderOf(HttpServletRequest request) {
        return Optional.ofNullable((Sender) request.getAttribute(Sender.class.getName()));
    }

    private void admit(HttpServletRequest request) throws NotAdmitted {
        Verdict verdict = verdict(request);
        if (verdict instanceof Verdict.Denied denied) {
            throw NotAdmitted.of(denied, request);
        }
        Sender sender = ((Verdict.Allowed) verdict).sender();
        Noted.SENDER.on(request, sender.id());
        caller.comesThrough(sender.id());
        request.setAttribute(Sender.class.getName(), sender);
    }

    private Verdict verdict(HttpServletRequest request) {
        Optional<BasicAuthorization> basic = BasicAuthorization.in(request.getHeader("Authorization"));
        Connection connection = new Connection(request);
        if (basic.isPresent() && !plainPasswords && !connection.isConfidential()) {
            return Verdict.Denied.nobody(Denial.PASSWORD_IN_CLEAR);
        }
        Credentials credentials = new Credentials(
                basic.map(BasicAuthorization::senderId),
                basic.map(BasicAuthorization::password),
                connection.certificate(),
                Shown.NOTHING,
                Optional.empty());
        return admitSender.admit(credentials, Channel.DIRECT);
    }
}
