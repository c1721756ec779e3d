package kz.iin.web.console.overview;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import kz.iin.application.reading.Viewer;
import kz.iin.report.overview.Overview;
import kz.iin.report.overview.Span;
import kz.iin.web.console.Attachment;
import kz.iin.web.console.SignedIn;

/** Gives out the figures of one diagram as comma-separated values, in the language of the page. */
@WebServlet("/console/overview-figures")
public class OverviewDownload extends HttpServlet {

    /** Without it a spreadsheet reads Cyrillic letters as others. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    private Diagrams diagrams;

    @Inject
    private SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = signedIn.viewer();
        Overview overview = diagrams.overview(viewer, span(request.getParameter("days")));
        Optional<Diagram> asked = diagrams.of(overview, viewer).stream()
                .filter(diagram -> diagram.subject().name().equals(request.getParameter("subject")))
                .findFirst();
        if (asked.isPresent()) {
            file(asked.get(), overview).send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Attachment file(Diagram diagram, Overview overview) {
        StringBuilder lines = new StringBuilder(BYTE_ORDER_MARK);
        diagram.rows()
                .forEach(row -> lines.append(quoted(row.label()))
                        .append(',')
                        .append(row.count())
                        .append("\r\n"));
        String name = "%s-%s-%s.csv"
                .formatted(
                        diagram.subject().name().toLowerCase(Locale.ROOT),
                        overview.period().from(),
                        overview.period().to());
        return new Attachment(name, "text/csv; charset=UTF-8", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static Span span(String days) {
        return days != null && days.matches("[0-9]{1,3}") ? Span.ofDays(Integer.parseInt(days)) : Span.MONTH;
    }
}
