package kz.iin.web.console.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.reading.UnknownViewer;
import kz.iin.web.console.ConsolePage;
import kz.iin.web.console.SignedIn;

/** What the menu does not offer to somebody is not opened by its address either. */
@WebFilter("/console/*")
public class PageGate extends HttpFilter {

    @Inject
    private SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (signedIn.isPresent() && page(request).filter(page -> !mayOpen(page)).isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<ConsolePage> page(HttpServletRequest request) {
        String path = request.getServletPath();
        return Stream.of(ConsolePage.values())
                .filter(page ->
                        path.equals("/console/" + page.path()) || path.equals("/console/" + page.path() + ".xhtml"))
                .findFirst();
    }

    private boolean mayOpen(ConsolePage page) {
        try {
            return page.isFor(signedIn.viewer().roles());
        } catch (UnknownViewer deactivated) {
            return false;
        }
    }
}
