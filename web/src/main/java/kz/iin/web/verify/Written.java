package kz.iin.web.verify;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An answer as text. */
final class Written {

    private Written() {}

    static void to(HttpServletResponse response, String type, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
