package kz.iin.web.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The connection that a request came over. A client certificate counts only where TLS ends here: what a proxy writes into a
 * header, anybody can write.
 */
public record Connection(HttpServletRequest request) {

    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";
    private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}|::1|0:0:0:0:0:0:0:1");

    /** Whether nobody on the way can read along. */
    public boolean isConfidential() {
        return request.isSecure() || LOOPBACK.matcher(request.getLocalAddr()).matches();
    }

    /** Of the client, which has proven that it holds the key. */
    public Optional<X509Certificate> certificate() {
        X509Certificate[] chain = (X509Certificate[]) request.getAttribute(CERTIFICATES);
        return chain == null ? Optional.empty() : Stream.of(chain).findFirst();
    }
}
