package kz.iin.web.console.counter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kz.iin.application.reading.Role;
import kz.iin.counter.draft.DraftEntry;
import kz.iin.counter.draft.ListDrafts;
import kz.iin.counter.draft.NoCounter;
import kz.iin.counter.draft.StartDraft;
import kz.iin.web.console.SignedIn;

/** The drafts under way at the mission; where the counter begins. */
@Named
@RequestScoped
public class DraftsPage {

    @Inject
    private ListDrafts list;

    @Inject
    private StartDraft start;

    @Inject
    private SignedIn signedIn;

    private List<DraftEntry> drafts = List.of();

    public void open() throws IOException {
        try {
            drafts = list.list(signedIn.viewer());
        } catch (NoCounter nobody) {
            Answer.status(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A draft of the next applicant. */
    public String start() {
        return CounterPage.url(start.start(signedIn.viewer()).id(), "DOCUMENT");
    }

    public List<DraftEntry> getDrafts() {
        return drafts;
    }

    public boolean isOfficer() {
        return signedIn.getRoles().contains(Role.OFFICER);
    }
}
