package kz.iin.web.console.counter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.iin.application.DeclineGround;
import kz.iin.application.Declining;
import kz.iin.counter.DraftField;
import kz.iin.counter.FieldFault;
import kz.iin.counter.draft.DeclineDraft;
import kz.iin.counter.draft.DraftChanged;
import kz.iin.counter.draft.FileDraft;
import kz.iin.counter.draft.SeenDraft;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleBroken;
import kz.iin.web.console.Language;
import kz.iin.web.console.SignedIn;

/** How a draft ends: confirmed and filed, or declined with its grounds. */
@Named
@ViewScoped
public class CounterEnd implements Serializable {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private FileDraft filing;

    @Inject
    private DeclineDraft declining;

    @Inject
    private CounterPage page;

    @Inject
    private CounterSummary summary;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Language language;

    private final Map<String, Object> notes = new HashMap<>();
    private String noticeLanguage;

    /** What is on the screen is what is confirmed. */
    public String file() {
        SeenDraft seen = page.getSeen();
        try {
            filing.file(signedIn.viewer(), seen, summary.confirmed());
            return end(seen);
        } catch (DraftChanged changed) {
            return changed(seen, changed);
        } catch (DomainException refused) {
            Answer.say(refused.text(language.getLocale()));
            return null;
        }
    }

    /** The ground that the faults speak for, each with their rules and clauses, in the language of the notice. */
    public void propose() {
        notes.clear();
        page.getExamined().faults().stream()
                .collect(Collectors.groupingBy(CounterEnd::ground))
                .forEach((ground, faults) -> notes.put(ground.name(), note(faults)));
    }

    public String decline() {
        SeenDraft seen = page.getSeen();
        try {
            Declining declined = new Declining(
                    page.getDraft().requestId(),
                    page.getDraft().mission(),
                    signedIn.viewer().login(),
                    locale(),
                    reasons());
            declining.decline(signedIn.viewer(), seen, declined);
            return end(seen);
        } catch (RuleBroken wrong) {
            Answer.say(wrong.text(language.getLocale()));
            return null;
        } catch (DraftChanged changed) {
            return changed(seen, changed);
        } catch (DomainException refused) {
            Answer.say(refused.text(language.getLocale()));
            return null;
        }
    }

    private static String end(SeenDraft seen) {
        return CounterPage.url(seen.id(), "SUMMARY");
    }

    /** The second of two clicks is told what came of the first. */
    private String changed(SeenDraft seen, DraftChanged changed) {
        page.showCopies();
        if (page.isEnded()) {
            return end(seen);
        }
        page.conflict(changed);
        return null;
    }

    private Map<DeclineGround, String> reasons() {
        Map<DeclineGround, String> reasons = new EnumMap<>(DeclineGround.class);
        for (DeclineGround ground : DeclineGround.values()) {
            Optional.ofNullable(notes.get(ground.name()))
                    .map(Object::toString)
                    .filter(note -> !note.isBlank())
                    .ifPresent(note -> reasons.put(ground, note));
        }
        return reasons;
    }

    private static DeclineGround ground(FieldFault fault) {
        return switch (fault.code()) {
            case "DOCUMENT_EXPIRED" -> DeclineGround.DOCUMENT_EXPIRED;
            case "NOT_ADMITTED", "WRONG_AGE", "UNKNOWN_CATEGORY", "NO_CATEGORY", "CITIZEN_OF_KAZAKHSTAN" ->
                DeclineGround.OUTSIDE_RULES;
            default ->
                fault.field()
                                .filter(field -> field == DraftField.CONSENT_GIVEN_ON)
                                .isPresent()
                        ? DeclineGround.NO_CONSENT
                        : DeclineGround.INCOMPLETE;
        };
    }

    private String note(List<FieldFault> faults) {
        String note =
                faults.stream().map(fault -> fault.text(locale())).distinct().collect(Collectors.joining("\n"));
        return note.substring(0, Math.min(note.length(), LONGEST_NOTE));
    }

    private Locale locale() {
        return language.getAll().stream()
                .filter(known -> known.getLanguage().equals(getNoticeLanguage()))
                .findFirst()
                .orElse(language.getLocale());
    }

    public Map<String, Object> getNotes() {
        return notes;
    }

    /** As the applicant chooses; that of the page until then. */
    public String getNoticeLanguage() {
        return noticeLanguage == null ? language.getTag() : noticeLanguage;
    }

    public void setNoticeLanguage(String chosen) {
        this.noticeLanguage = chosen;
    }
}
