package kz.iin.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.reading.CopyFile;
import kz.iin.application.reading.OpenApplicationFile;

/** Gives out a copy of a paper. */
@WebServlet("/console/copy")
public class CopyDownload extends HttpServlet {

    private static final Map<String, String> EXTENSIONS =
            Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png");

    @Inject
    private OpenApplicationFile applications;

    @Inject
    private SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Attachment> copy = Asked.number(request.getParameter("number"))
                .flatMap(number -> Asked.id(request.getParameter("copy")).flatMap(id -> copy(number, id)));
        if (copy.isPresent()) {
            copy.get().send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Attachment> copy(ApplicationNumber number, long id) {
        return Asked.found(() -> applications.copy(signedIn.viewer(), number, id))
                .map(content -> new Attachment(nameOf(number, id, content), content.mediaType(), content.bytes()));
    }

    private static String nameOf(ApplicationNumber number, long id, CopyFile content) {
        return "copy-" + number + "-" + id + EXTENSIONS.get(content.mediaType());
    }
}
