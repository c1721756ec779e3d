package kz.iin.web.console.counter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.copy.InspectFile;
import kz.iin.counter.draft.AttachCopy;
import kz.iin.counter.draft.AttachedCopy;
import kz.iin.counter.draft.DetachCopy;
import kz.iin.counter.draft.DraftChanged;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleBroken;
import kz.iin.web.console.Language;
import kz.iin.web.console.SignedIn;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** Copies of papers in a draft: dropped, chosen or taken with a camera, looked at, taken out again. */
@Named
@ViewScoped
public class CounterCopies implements Serializable {

    @Inject
    private AttachCopy attaching;

    @Inject
    private DetachCopy detaching;

    @Inject
    private CounterPage page;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Language language;

    private final Map<String, String> refused = new LinkedHashMap<>();
    private CopyKind kind = CopyKind.IDENTITY_DOCUMENT;
    private Long shown;

    /**
     * What is no copy is told with the name that its file has at the counter, and nothing is stored. Of several files each comes
     * by itself: what was told of one is told on while the others come.
     */
    public void upload(FileUploadEvent event) {
        UploadedFile file = event.getFile();
        refused.remove(file.getFileName());
        try {
            attach(new CopyContent(kind, file.getContent()));
        } catch (RuleBroken noCopy) {
            refused.put(file.getFileName(), noCopy.text(language.getLocale()));
        } catch (DraftChanged changed) {
            page.conflict(changed);
        } catch (DomainException unwanted) {
            refused.put(file.getFileName(), unwanted.text(language.getLocale()));
        }
        refused.forEach((name, why) -> Answer.say(name + ": " + why));
    }

    private void attach(CopyContent copy) {
        attaching.attach(signedIn.viewer(), page.getSeen(), copy);
        page.showCopies();
        shown = page.getCopies().get(page.getCopies().size() - 1).id();
    }

    public void detach(long copy) {
        refused.clear();
        try {
            detaching.detach(signedIn.viewer(), page.getSeen(), copy);
            page.showCopies();
        } catch (DraftChanged changed) {
            page.conflict(changed);
        }
    }

    public void show(long copy) {
        refused.clear();
        shown = copy;
    }

    /** The copy that is looked at; null while none is. */
    public AttachedCopy getShown() {
        return page.getCopies().stream()
                .filter(copy -> shown != null && copy.id() == shown)
                .findFirst()
                .orElse(null);
    }

    public CopyKind getKind() {
        return kind;
    }

    /** Files of another kind begin anew. */
    public void setKind(CopyKind kind) {
        if (kind != this.kind) {
            refused.clear();
        }
        this.kind = kind;
    }

    /** So many bytes are sent at all: a slow line is not kept busy with what would be refused. */
    public int getMostBytes() {
        return InspectFile.MOST_BYTES;
    }
}
