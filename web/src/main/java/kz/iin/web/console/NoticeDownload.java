package kz.iin.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.reading.OpenApplicationFile;
import kz.iin.notice.FindRefusalNotice;
import kz.iin.notice.PrintNotices;

/** Gives out the notice of a refusal. */
@WebServlet("/console/notice")
public class NoticeDownload extends HttpServlet {

    @Inject
    private OpenApplicationFile applications;

    @Inject
    private FindRefusalNotice notices;

    @Inject
    private PrintNotices printing;

    @Inject
    private SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Attachment> notice = Asked.number(request.getParameter("number"))
                .flatMap(number -> Asked.found(() -> notice(number)))
                .flatMap(printed -> printed);
        if (notice.isPresent()) {
            notice.get().send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Taken down only when there is something to give out. */
    private Optional<Attachment> notice(ApplicationNumber number) {
        Optional<Attachment> printed = printing.of(notices.of(number, signedIn.viewer()::shown))
                .map(pdf -> new Attachment("notice-" + number + ".pdf", "application/pdf", pdf));
        printed.ifPresent(file -> applications.printNotice(signedIn.viewer(), number));
        return printed;
    }
}
