package kz.iin.counter;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says in the words of the domain what a correction holds: all that {@link FillDraft} writes. */
public final class GatherCorrection {

    private GatherCorrection() {}

    /** The day of the consent stays as it was filed: acceptance stood on it. */
    public static List<DraftField> fields() {
        return Stream.of(DraftField.values())
                .filter(GatherCorrection::isCorrected)
                .toList();
    }

    /**
     * The category, what the officer saw in the papers, and what the consent says may be left out by whoever never said it; what
     * was said is corrected, and can't be taken back.
     *
     * @param present what the application holds
     */
    public static Gathered from(DraftContent present, DraftContent content) {
        Gathered whole = GatherDraft.from(content);
        boolean isChecked = isAnySaid(GatherCorrection::isOfPapers, present, content);
        boolean isConsented = isAnySaid(GatherCorrection::isOfConsent, present, content);
        List<FieldFault> faults = Stream.concat(whole.faults().stream(), takenBack(present, content))
                .filter(fault -> fault.field()
                        .filter(field -> isCorrected(field)
                                && (isChecked || !isOfPapers(field))
                                && (isConsented || !isOfConsent(field)))
                        .isPresent())
                .toList();
        return new Gathered(
                whole.person(),
                whole.birthDate(),
                whole.citizenship(),
                whole.document(),
                whole.papers(),
                whole.consentGivenOn(),
                Optional.empty(),
                faults);
    }

    private static Stream<FieldFault> takenBack(DraftContent present, DraftContent content) {
        boolean isTakenBack = present.text(DraftField.CATEGORY).isPresent()
                && content.text(DraftField.CATEGORY).isEmpty();
        return isTakenBack ? Stream.of(FieldFault.missing(DraftField.CATEGORY)) : Stream.empty();
    }

    /** By which the rules of the day of filing know the applicant: chosen, and only where they have categories. */
    public static boolean isOfCategory(DraftField field) {
        return field == DraftField.CATEGORY || field == DraftField.CATEGORY_PAPERS;
    }

    private static boolean isAnySaid(Predicate<DraftField> group, DraftContent present, DraftContent content) {
        return fields().stream()
                .filter(group)
                .anyMatch(field ->
                        present.text(field).isPresent() || content.text(field).isPresent());
    }

    private static boolean isCorrected(DraftField field) {
        return switch (field) {
            case CONSENT_GIVEN_ON -> false;
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
