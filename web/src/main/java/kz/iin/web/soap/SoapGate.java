package kz.iin.web.soap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Stands before the SOAP stack: turns away what is no SOAP, answers whom others have turned away, and answers for the stack
 * when that cannot answer itself. web.xml puts the filters in their order, which annotations do not.
 */
public class SoapGate extends HttpFilter {

    private static final Pattern DESCRIPTION = Pattern.compile("(wsdl|xsd)(=.*)?", Pattern.CASE_INSENSITIVE);

    /** {@code application/xml} is what RFC 7303 calls the same; {@code application/soap+xml} is another version of SOAP. */
    private static final List<String> MEDIA_TYPES = List.of("text/xml", "application/xml", "multipart/related");

    /** Whether a contract is asked for: that is no message. */
    public static boolean isDescription(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getQueryString() != null
                && DESCRIPTION.matcher(request.getQueryString()).matches();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        Optional<Exception> refusal = ReceivedRequest.refusal(request);
        if (refusal.isPresent()) {
            new FaultAnswer(request, response).tell(refusal.get());
            return;
        }
        try {
            if (!isDescription(request)) {
                require(request);
            }
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            new FaultAnswer(request, response).tell(e);
        }
    }

    private static void require(HttpServletRequest request) throws NotAccepted {
        if (!isSoap(request)) {
            throw new NotAccepted(FaultCode.NOT_SOAP);
        }
        XmlEncoding.charsetIn(Optional.of(request.getContentType()));
    }

    private static boolean isSoap(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return "POST".equals(request.getMethod()) && MEDIA_TYPES.stream().anyMatch(type::startsWith);
    }
}
