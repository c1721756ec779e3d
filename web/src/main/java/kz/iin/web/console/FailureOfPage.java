package kz.iin.web.console;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.UnknownViewer;
import org.omnifaces.util.Exceptions;

/** The edge of the console: what no page answers becomes an error page, and one line in the log if we broke. */
@WebFilter("/console/*")
public class FailureOfPage extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            answer(thrown, request, response);
        }
    }

    private static void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Exceptions.is(thrown, ViewExpiredException.class)) {
            response.sendRedirect(request.getContextPath() + "/error/expired?incident=" + Incident.note(request));
        } else if (Exceptions.is(thrown, UnknownViewer.class) || Exceptions.is(thrown, NotPermitted.class)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            Incident.open(thrown, request);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
