package kz.iin.web.console.counter;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.iin.application.CopyContent;
import kz.iin.counter.draft.NoCounter;
import kz.iin.counter.draft.OpenDraft;
import kz.iin.counter.draft.UnknownDraft;
import kz.iin.web.console.Attachment;
import kz.iin.web.console.SignedIn;

/** Shows a copy of a draft in its page: a picture or a PDF, that was looked through and may run nothing. */
@WebServlet("/console/counter/copy")
public class DraftCopyDownload extends HttpServlet {

    @Inject
    private OpenDraft drafts;

    @Inject
    private SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CopyContent> copy = Answer.id(request.getParameter("draft"))
                .flatMap(draft -> Answer.id(request.getParameter("copy")).flatMap(id -> copy(draft, id)));
        if (copy.isPresent()) {
            CopyContent shown = copy.get();
            new Attachment("copy", shown.mediaType(), shown.bytes()).show(response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<CopyContent> copy(long draft, long id) {
        try {
            return Optional.of(drafts.copy(signedIn.viewer(), draft, id));
        } catch (UnknownDraft | NoCounter none) {
            return Optional.empty();
        }
    }
}
