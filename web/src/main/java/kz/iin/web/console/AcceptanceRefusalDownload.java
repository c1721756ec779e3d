package kz.iin.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.iin.application.Declined;
import kz.iin.application.reading.OpenAcceptanceRefusal;
import kz.iin.notice.PrintAcceptanceRefusal;

/** Gives out again the notice that papers were not accepted, as the applicant had it. */
@WebServlet("/console/acceptance-refusal")
public class AcceptanceRefusalDownload extends HttpServlet {

    @Inject
    private OpenAcceptanceRefusal refusals;

    @Inject
    private PrintAcceptanceRefusal printing;

    @Inject
    private SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Attachment> notice = Optional.ofNullable(request.getParameter("number"))
                .flatMap(number -> Asked.found(() -> refusals.print(signedIn.viewer(), number)))
                .map(this::notice);
        if (notice.isPresent()) {
            notice.get().send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Attachment notice(Declined declined) {
        return new Attachment(
                "acceptance-refusal-" + declined.number() + ".pdf", "application/pdf", printing.of(declined));
    }
}
