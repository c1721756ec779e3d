package kz.iin.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.iin.report.reading.OpenReport;
import kz.iin.report.reading.ReportFile;

/** Gives out a form of a report, as it was made. */
@WebServlet("/console/report")
public class ReportDownload extends HttpServlet {

    @Inject
    private OpenReport reports;

    @Inject
    private SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ReportFile> file = Asked.id(request.getParameter("id"))
                .flatMap(id -> Asked.found(() -> reports.open(signedIn.viewer(), id)));
        if (file.isPresent()) {
            ReportFile found = file.get();
            new Attachment(found.name(), found.mediaType(), found.content()).send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
