package kz.iin.web.soap.journal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.iin.journal.Closing;
import kz.iin.journal.Direction;
import kz.iin.journal.Exchange;
import kz.iin.journal.Journal;
import kz.iin.journal.Opening;
import kz.iin.journal.Particulars;
import kz.iin.journal.body.Body;
import kz.iin.web.soap.FaultAnswer;
import kz.iin.web.soap.Noted;
import kz.iin.web.soap.ReceivedRequest;
import kz.iin.web.soap.SoapGate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The outermost part of the edge but for the question who calls. Nothing is done about a message before its row stands, and no answer leaves before it
 * is written down.
 */
public class JournalFilter extends HttpFilter {

    private static final String ABOVE_SERVICES = "^/ws/?";
    private static final String OK = "OK";

    @Inject
    private transient Journal journal;

    /** Ten document copies of some three megabytes each. */
    @Inject
    @ConfigProperty(name = "iin.soap.max-bytes", defaultValue = "33554432")
    private int maxBytes;

    /** Whoever comes through the gateway is known by the message alone. */
    @Inject
    @ConfigProperty(name = "iin.soap.max-unknown-bytes", defaultValue = "8388608")
    private int maxUnknownBytes;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SoapGate.isDescription(request)) {
            chain.doFilter(request, response);
            return;
        }
        ReceivedRequest received = ReceivedRequest.of(request, limit(request));
        HeldResponse answer = new HeldResponse(response);
        try {
            Exchange exchange = journal.open(opening(received));
            chain.doFilter(received, answer);
            journal.close(exchange, closing(received, answer));
        } catch (RuntimeException unwritten) {
            new FaultAnswer(received, answer).tell(unwritten);
        }
        answer.release();
    }

    private int limit(HttpServletRequest request) {
        return Noted.SENDER.of(request).isPresent() ? maxBytes : maxUnknownBytes;
    }

    private static Opening opening(ReceivedRequest request) {
        return new Opening(
                Direction.IN,
                request.getServletPath().replaceFirst(ABOVE_SERVICES, ""),
                request.getRemoteAddr(),
                Particulars.NONE,
                request.body().map(bytes -> new Body(bytes, mediaType(request.getContentType()))));
    }

    private static Closing closing(HttpServletRequest request, HeldResponse answer) {
        int status = answer.getStatus();
        boolean isTurnedAway = Noted.SENDER.of(request).isEmpty()
                || status >= HttpServletResponse.SC_BAD_REQUEST
                        && status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        String otherwise = status < HttpServletResponse.SC_BAD_REQUEST ? OK : "HTTP_" + status;
        return new Closing(
                particulars(request),
                Noted.OUTCOME.of(request).orElse(otherwise),
                !isTurnedAway,
                Optional.of(new Body(answer.content(), mediaType(answer.getContentType()))));
    }

    private static Particulars particulars(HttpServletRequest request) {
        return new Particulars(
                Noted.SENDER.of(request),
                Noted.OPERATION.of(request),
                Noted.APPLICATION.of(request),
                new Particulars.Ids(Noted.MESSAGE.of(request), Noted.ANSWER.of(request), Noted.CORRELATION.of(request)),
                Noted.SIGNATURE.of(request));
    }

    private static String mediaType(String header) {
        return header == null ? "" : header;
    }
}
