package kz.iin.web.console.counter;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.UnknownApplication;
import kz.iin.counter.Changed;
import kz.iin.counter.CompareDraft;
import kz.iin.counter.DraftContent;
import kz.iin.counter.DraftField;
import kz.iin.counter.GatherCorrection;
import kz.iin.counter.Gathered;
import kz.iin.counter.Step;
import kz.iin.counter.category.OfferedCategories;
import kz.iin.counter.correction.OpenCorrection;
import kz.iin.counter.correction.OpenedCorrection;
import kz.iin.desk.Hindrance;
import kz.iin.person.comparison.Difference;
import kz.iin.shared.RuleBroken;
import kz.iin.web.console.Labels;
import kz.iin.web.console.Language;
import kz.iin.web.console.SignedIn;
import org.omnifaces.util.Faces;

/** What an application holds, in the fields of the counter, to be corrected; then what would change, to be confirmed. */
@Named
@ViewScoped
public class CorrectionPage implements Serializable {

    private static final Set<DraftField> TICKS = EnumSet.of(
            DraftField.AS_PRINTED,
            DraftField.NAME_IN_LATIN,
            DraftField.NAME_IN_CYRILLIC,
            DraftField.NAME_IN_OTHER,
            DraftField.PLACE_IN_LATIN,
            DraftField.PLACE_IN_CYRILLIC,
            DraftField.PLACE_IN_OTHER,
            DraftField.TO_THIRD_PARTIES,
            DraftField.ACROSS_BORDERS,
            DraftField.TO_PUBLIC,
            DraftField.ORIGINAL_SEEN,
            DraftField.COPY_TRUE,
            DraftField.TRANSLATION_CHECKED);

    @Inject
    private OpenCorrection opening;

    @Inject
    private CounterChoices choices;

    @Inject
    private FieldTexts texts;

    @Inject
    private Labels label;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Language language;

    private final UUID requestId = UUID.randomUUID();
    private String number;
    private OpenedCorrection opened;
    private FormValues form;
    private DraftContent reviewed;

    /** Once the URL has been read. */
    public void open() throws IOException {
        try {
            opened = opening.of(signedIn.viewer(), new ApplicationNumber(number == null ? "" : number));
            form = new FormValues(opened.present());
        } catch (UnknownApplication | IllegalArgumentException none) {
            Answer.status(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A page that led away remembers nothing: what is sent by it again leads to the application as it is now. */
    public void leadOn() {
        if (opened == null && Faces.isPostback()) {
            Faces.redirect("console/application?number=%s", Faces.getRequestParameter("number"));
        }
    }

    /** What would change is shown, unless something is wrong in a field. */
    public void review() {
        reviewed = null;
        try {
            DraftContent written = form.content();
            if (!GatherCorrection.from(opened.present(), written).faults().isEmpty()) {
                Answer.say(label.text("correction.wrong"));
            } else if (changes(written).isEmpty()) {
                Answer.say(label.text("correction.nothing"));
            } else {
                reviewed = written;
            }
        } catch (RuleBroken tooLong) {
            Answer.say(tooLong.text(language.getLocale()));
        }
    }

    /** Back to the fields. */
    public void change() {
        reviewed = null;
    }

    public boolean isReviewing() {
        return reviewed != null;
    }

    /** What the officer saw and confirms. */
    DraftContent reviewed() {
        return reviewed;
    }

    /** One for the page: pressed twice it is one correction. */
    UUID requestId() {
        return requestId;
    }

    public List<ChangedLine> getChanges() {
        return changes(reviewed).stream()
                .map(changed -> new ChangedLine(
                        changed.field(),
                        shown(changed.field(), changed.before()),
                        shown(changed.field(), changed.after())))
                .toList();
    }

    private List<Changed> changes(DraftContent written) {
        return Changed.between(opened.present(), written);
    }

    private String shown(DraftField field, Optional<String> value) {
        return value.map(text -> texts.shown(opened.offered(), field, text)).orElse("—");
    }

    /** Between what is read in the document and the form, as it would be. */
    public List<Difference> getDifferences() {
        return CompareDraft.differences(reviewed, opened.today());
    }

    /** What is wrong in a field. */
    public List<String> faults(DraftField field) {
        Gathered gathered = GatherCorrection.from(opened.present(), form.content());
        return gathered.faults().stream()
                .filter(fault -> fault.field().filter(field::equals).isPresent())
                .map(fault -> fault.text(language.getLocale()))
                .toList();
    }

    /** Those of a step, but for the category; what the officer confirms of the papers stands with the papers. */
    public List<DraftField> fields(Step step) {
        return GatherCorrection.fields().stream()
                .filter(field -> !GatherCorrection.isOfCategory(field))
                .filter(field -> GatherCorrection.isOfPapers(field) ? step == Step.PAPERS : step == field.step())
                .toList();
    }

    public Step[] getSteps() {
        return Stream.of(Step.DOCUMENT, Step.PERSON, Step.PAPERS, Step.CONSENT).toArray(Step[]::new);
    }

    /** What the applicant could be on the day of filing. */
    public OfferedCategories getOffered() {
        return opened.offered();
    }

    public List<SelectItem> choices(DraftField field) {
        return choices.of(field);
    }

    public boolean isTick(DraftField field) {
        return TICKS.contains(field);
    }

    /** Why nothing can be corrected now; null where it can. */
    public Hindrance getHindrance() {
        return opened == null ? null : opened.hindrance().orElse(null);
    }

    public boolean isShown() {
        return opened != null;
    }

    /** That was opened, whatever a later request says. */
    OpenedCorrection opened() {
        return opened;
    }

    public FormValues getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** A field before and after. */
    public record ChangedLine(DraftField field, String before, String after) {

        /** Withholds both: this text may end in a log. */
        @Override
        public String toString() {
            return "ChangedLine[" + field + ", withheld]";
        }
    }
}
