package kz.iin.counter;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.iin.application.Papers;

/** Says in the words of the domain what a correction holds: all that {@link FillDraft} writes. */
public final class GatherCorrection {

    private GatherCorrection() {}

    /** The category stays as it was filed, and so does the day of the consent: acceptance stood on both. */
    public static List<DraftField> fields() {
        return Stream.of(DraftField.values())
                .filter(GatherCorrection::isCorrected)
                .toList();
    }

    /**
     * What the officer saw in the papers, and what the consent says, may be left out by whoever never said it; what was said is
     * corrected, and can't be taken back.
     *
     * @param present what the application holds
     */
    public static Gathered from(DraftContent present, DraftContent content) {
        Gathered whole = GatherDraft.from(content);
        boolean isChecked = isAnySaid(GatherCorrection::isOfPapers, present, content);
        boolean isConsented = isAnySaid(GatherCorrection::isOfConsent, present, content);
        List<FieldFault> faults = whole.faults().stream()
                .filter(fault -> fault.field()
                        .filter(field -> isCorrected(field)
                                && (isChecked || !isOfPapers(field))
                                && (isConsented || !isOfConsent(field)))
                        .isPresent())
                .toList();
        Papers papers = new Papers(
                whole.papers().reading(),
                Optional.empty(),
                whole.papers().check(),
                whole.papers().consent());
        return new Gathered(
                whole.person(),
                whole.birthDate(),
                whole.citizenship(),
                whole.document(),
                papers,
                whole.consentGivenOn(),
                Optional.empty(),
                faults);
    }

    private static boolean isAnySaid(Predicate<DraftField> group, DraftContent present, DraftContent content) {
        return fields().stream()
                .filter(group)
                .anyMatch(field ->
                        present.text(field).isPresent() || content.text(field).isPresent());
    }

    private static boolean isCorrected(DraftField field) {
        return switch (field) {
            case CATEGORY, CATEGORY_PAPERS, CONSENT_GIVEN_ON -> false;
            case REPLY_ADDRESS, REPLY_LANGUAGE, REPLY_CONSENT -> false;
            default -> true;
        };
    }

    /** Confirmations stand in the step of the consent, and are about the papers. */
    public static boolean isOfPapers(DraftField field) {
        return switch (field) {
            case ORIGINAL_SEEN, COPY_TRUE, TRANSLATION_CHECKED -> true;
            default -> field.step() == Step.PAPERS;
        };
    }

    private static boolean isOfConsent(DraftField field) {
        return field.step() == Step.CONSENT && !isOfPapers(field);
    }
}
