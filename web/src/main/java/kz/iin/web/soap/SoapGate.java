package kz.iin.web.soap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Stands before the SOAP stack: turns away what is no SOAP or too large without reading it, and answers for the stack
 * when that cannot answer itself. web.xml puts the filters in their order, which annotations do not.
 */
public class SoapGate extends HttpFilter {

    /** Ten document copies of some three megabytes each. */
    private static final long DEFAULT_MAX_BYTES = 32L * 1024 * 1024;

    private static final Pattern DESCRIPTION = Pattern.compile("(wsdl|xsd)(=.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    private final transient Incidents incidents = new Incidents(UUID::randomUUID);

    private long maxBytes;

    @Override
    public void init() {
        maxBytes = ConfigProvider.getConfig()
                .getOptionalValue("iin.soap.max-bytes", Long.class)
                .orElse(DEFAULT_MAX_BYTES);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        if (isDescription(request)) {
            pass(request, response, chain);
        } else if (!isSoap(request)) {
            refuse(request, response, FaultCode.NOT_SOAP);
        } else if (request.getContentLengthLong() > maxBytes) {
            refuse(request, response, FaultCode.TOO_LARGE);
        } else {
            pass(new BoundedRequest(request, maxBytes), response, chain);
        }
    }

    private static boolean isDescription(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getQueryString() != null
                && DESCRIPTION.matcher(request.getQueryString()).matches();
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

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, response);
            leaveOutcome(request);
        } catch (IOException | ServletException | RuntimeException e) {
            answer(request, response, incidents.open(Diagnose.carryingOut(e), e, request.getServletPath(), request));
        }
    }

    private static void leaveOutcome(HttpServletRequest request) {
        if (request.getAttribute(Seen.OUTCOME) == null) {
            request.setAttribute(Seen.OUTCOME, Seen.OK);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, FaultCode code) throws IOException {
        NotAccepted reason = new NotAccepted(code);
        answer(request, response, incidents.open(Diagnosis.of(code), reason, request.getServletPath(), request));
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Incident incident)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setStatus(incident.diagnosis().status());
        incident.diagnosis().headers().forEach(response::setHeader);
        response.setContentType("text/xml;charset=UTF-8");
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(response.getOutputStream(), "UTF-8");
            incident.writeEnvelope(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
