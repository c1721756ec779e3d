package kz.iin.web.soap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands before the SOAP stack: turns away what is no SOAP or too large, and answers for the stack when that cannot
 * answer itself. web.xml puts the filters in their order, which annotations do not.
 */
public class SoapGate extends HttpFilter {

    private static final Pattern DESCRIPTION = Pattern.compile("(wsdl|xsd)(=.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    /** Whether a contract is asked for: that is no message. */
    public static boolean isDescription(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getQueryString() != null
                && DESCRIPTION.matcher(request.getQueryString()).matches();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            Optional<NotAccepted> refusal = refusal(request);
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            new FaultAnswer(request, response).tell(e);
        }
    }

    private static Optional<NotAccepted> refusal(HttpServletRequest request) {
        if (isDescription(request)) {
            return Optional.empty();
        }
        return isSoap(request) ? ReceivedRequest.refusal(request) : Optional.of(new NotAccepted(FaultCode.NOT_SOAP));
    }

    private static boolean isSoap(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return "POST".equals(request.getMethod())
                && (type.startsWith("text/xml") || type.startsWith("multipart/related"))
                && isKnownCharset(type);
    }

    private static boolean isKnownCharset(String contentType) {
        Matcher charset = CHARSET.matcher(contentType);
        try {
            return !charset.find() || Charset.isSupported(charset.group(1));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
