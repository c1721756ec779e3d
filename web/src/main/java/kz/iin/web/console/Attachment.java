package kz.iin.web.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A file that the browser saves; or shows in a page of ours, where that asks for it. What was handed in at a counter is never run
 * in the console: what is shown may load and run nothing.
 */
public record Attachment(String name, String mediaType, byte[] content) {

    /** The parameter by which a page asks for a file to be shown. */
    private static final String SHOWN = "shown";

    private static final String IN_ITS_PAGE =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action"
                    + " 'none'";

    /** As it is asked for. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter(SHOWN) == null) {
            send(response, "attachment; filename=\"" + name + "\"");
        } else {
            show(response);
        }
    }

    /** In the page that it is asked from. */
    public void show(HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", IN_ITS_PAGE);
        send(response, "inline; filename=\"" + name + "\"");
    }

    private void send(HttpServletResponse response, String disposition) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition);
        response.getOutputStream().write(content);
    }
}
