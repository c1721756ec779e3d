package kz.iin.web.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that the browser saves and does not show: what was handed in at a counter is never run in the console. */
public record Attachment(String name, String mediaType, byte[] content) {

    public void send(HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(content);
    }
}
