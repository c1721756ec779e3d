package kz.iin.web.console.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.reading.AuditTable;
import kz.iin.audit.reading.SearchAudit;
import kz.iin.web.console.Attachment;
import kz.iin.web.console.SignedIn;

/** Gives out what was found in the audit as a table. */
@WebServlet("/console/audit-table")
public class AuditDownload extends HttpServlet {

    @Inject
    private SearchAudit audit;

    @Inject
    private SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.viewer();
        if (!SearchAudit.mayRead(viewer)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String table = AuditTable.of(audit.export(
                viewer,
                AuditFilter.question(
                        request.getParameter("actor"),
                        request.getParameter("application"),
                        request.getParameter("deed"),
                        request.getParameter("from"),
                        request.getParameter("to"))));
        new Attachment("audit.csv", "text/csv;charset=UTF-8", table.getBytes(StandardCharsets.UTF_8))
                .send(request, response);
    }
}
