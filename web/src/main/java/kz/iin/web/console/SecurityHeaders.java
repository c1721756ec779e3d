package kz.iin.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a browser may not do with our pages. Where scripts may come from is added by PrimeFaces, which gives each page a
 * nonce; a browser obeys both policies.
 */
@WebFilter(
        urlPatterns = {"/console/*", "/error/*", "/jakarta.faces.resource/*"},
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {

    /** Where people sign in by a provider of OpenID Connect: what is sent when the session is over is led there first. */
    @Inject
    @ConfigProperty(name = "iin.oidc.provider")
    private Optional<URI> provider;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                "Content-Security-Policy",
                "object-src 'none'; base-uri 'none'; form-action 'self'" + formsOfProvider()
                        + "; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!request.getServletPath().startsWith("/jakarta.faces.resource")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private String formsOfProvider() {
        return provider.map(at -> " " + at.getScheme() + "://" + at.getAuthority())
                .orElse("");
    }
}
