package kz.iin.web.console.counter;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.counter.DraftContent;
import kz.iin.counter.DraftField;
import kz.iin.counter.ScannedZone;
import kz.iin.counter.Step;
import kz.iin.counter.draft.AttachedCopy;
import kz.iin.counter.draft.DiscardDraft;
import kz.iin.counter.draft.DraftChanged;
import kz.iin.counter.draft.ExamineDraft;
import kz.iin.counter.draft.ExaminedDraft;
import kz.iin.counter.draft.NoCounter;
import kz.iin.counter.draft.OpenDraft;
import kz.iin.counter.draft.OpenedDraft;
import kz.iin.counter.draft.SaveDraft;
import kz.iin.counter.draft.SeenDraft;
import kz.iin.counter.draft.UnknownDraft;
import kz.iin.shared.RuleBroken;
import kz.iin.web.console.Language;
import kz.iin.web.console.SignedIn;
import org.primefaces.PrimeFaces;

/** A draft at the counter, step by step. Each step has a URL of its own, and each change is saved before anything else. */
@Named
@ViewScoped
public class CounterPage implements Serializable {

    @Inject
    private OpenDraft opening;

    @Inject
    private SaveDraft saving;

    @Inject
    private ExamineDraft examining;

    @Inject
    private DiscardDraft discarding;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private String id;
    private Step step = Step.DOCUMENT;
    private OpenedDraft draft;
    private SeenDraft seen;
    private FormValues form;
    private ExaminedDraft examined;
    private DraftChanged conflict;
    private Instant savedAt;
    private boolean asked;

    static String url(long id, String step) {
        return "/console/counter/draft?faces-redirect=true&id=" + id + "&step=" + step;
    }

    /** Once the URL has been read. */
    public void open() throws IOException {
        try {
            Optional<Long> known = Answer.id(id);
            if (known.isPresent()) {
                show(opening.open(signedIn.viewer(), known.get()));
                form = new FormValues(draft.content());
                asked = step == Step.SUMMARY;
                return;
            }
        } catch (UnknownDraft | NoCounter none) {
            draft = null;
        }
        Answer.status(HttpServletResponse.SC_NOT_FOUND);
    }

    /** As it is in the store; what stands in the fields stays. */
    void show(OpenedDraft opened) {
        draft = opened;
        seen = opened.seen();
        examined = null;
    }

    /** Copies were added or taken out. */
    void showCopies() {
        show(opening.open(signedIn.viewer(), draft.seen().id()));
    }

    /** A field was changed. */
    public void save() {
        examined = null;
        if (conflict == null) {
            write();
        }
    }

    private void write() {
        try {
            seen = saving.save(signedIn.viewer(), seen, form.content());
            savedAt = clock.instant();
        } catch (DraftChanged changed) {
            conflict(changed);
        } catch (UnknownDraft gone) {
            Answer.say(gone.text(language.getLocale()));
        } catch (RuleBroken tooLong) {
            Answer.say(tooLong.text(language.getLocale()));
        }
    }

    void conflict(DraftChanged changed) {
        conflict = changed;
    }

    /** The zone was read: what is empty is filled, what differs is shown beside it. */
    public void readZone() {
        Map<DraftField, String> zone = zone();
        DraftContent filled = form.content().filledFrom(zone);
        if (!zone.isEmpty() && !filled.equals(form.content())) {
            form = new FormValues(filled);
            PrimeFaces.current().ajax().update("draft:typed");
        }
        save();
    }

    /** What the zone says goes over what was typed. */
    public void takeZone() {
        form = new FormValues(form.content().with(zone()));
        save();
    }

    private Map<DraftField, String> zone() {
        return form.content()
                .text(DraftField.ZONE)
                .map(typed -> ScannedZone.fields(typed, draft.today()))
                .orElse(Map.of());
    }

    /** Says all that is missing, too. */
    public void ask() {
        save();
        asked = true;
    }

    public String go(String next) {
        save();
        return conflict == null ? url(seen.id(), next) : null;
    }

    /** As it is now, without what was typed here since. */
    public String reload() {
        return url(seen.id(), step.name());
    }

    public String discard() {
        try {
            discarding.discard(signedIn.viewer(), seen);
            return "/console/counter/drafts?faces-redirect=true";
        } catch (DraftChanged changed) {
            conflict(changed);
            return null;
        }
    }

    public ExaminedDraft getExamined() {
        if (examined == null) {
            examined = examining.examine(draft, form.content());
        }
        return examined;
    }

    /** What is wrong in a field; what is only missing, once it was asked for. */
    public List<String> faults(String name) {
        DraftField field = DraftField.valueOf(name);
        return getExamined().faults().stream()
                .filter(fault -> fault.field().filter(field::equals).isPresent())
                .filter(fault -> asked || !fault.isMissing())
                .map(fault -> fault.text(language.getLocale()))
                .toList();
    }

    public int longest(String field) {
        return DraftField.valueOf(field).longest();
    }

    public boolean isEnded() {
        return draft.outcome().isPresent();
    }

    /** Whether an application came of it, and no acceptance refusal. */
    public boolean isFiled() {
        return draft.outcome().filter(number -> !number.contains("D")).isPresent();
    }

    public boolean isShown() {
        return draft != null && !FacesContext.getCurrentInstance().getResponseComplete();
    }

    public Step getNext() {
        return Step.values()[Math.min(step.ordinal() + 1, Step.SUMMARY.ordinal())];
    }

    public Step getPrevious() {
        return Step.values()[Math.max(step.ordinal() - 1, 0)];
    }

    public Step[] getSteps() {
        return Step.values();
    }

    public FormValues getForm() {
        return form;
    }

    public OpenedDraft getDraft() {
        return draft;
    }

    public List<AttachedCopy> getCopies() {
        return draft.copies();
    }

    public SeenDraft getSeen() {
        return seen;
    }

    public DraftChanged getConflict() {
        return conflict;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public boolean isAsked() {
        return asked;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Step getStep() {
        return step;
    }

    /** One that nobody knows is the first one. */
    public void setStepName(String name) {
        step = Stream.of(Step.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(Step.DOCUMENT);
    }

    public String getStepName() {
        return step.name();
    }
}
