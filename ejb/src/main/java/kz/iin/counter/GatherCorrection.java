package kz.iin.counter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.Papers;

/** Says in the words of the domain what a correction holds: all that {@link FillDraft} writes. */
public final class GatherCorrection {

    private GatherCorrection() {}

    /** Consent and category stay as they were filed. */
    public static List<DraftField> fields() {
        return Stream.of(DraftField.values())
                .filter(GatherCorrection::isCorrected)
                .toList();
    }

    /** What the officer saw in the papers may be left out by whoever never said it. */
    public static Gathered from(DraftContent content) {
        Gathered whole = GatherDraft.from(content);
        boolean isChecked = fields().stream()
                .filter(GatherCorrection::isOfPapers)
                .anyMatch(field -> content.text(field).isPresent());
        List<FieldFault> faults = whole.faults().stream()
                .filter(fault -> fault.field()
                        .filter(field -> isCorrected(field) && (isChecked || !isOfPapers(field)))
                        .isPresent())
                .toList();
        Papers papers = new Papers(
                whole.papers().reading(), Optional.empty(), whole.papers().check(), Optional.empty());
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

    private static boolean isCorrected(DraftField field) {
        return switch (field) {
            case CATEGORY, CATEGORY_PAPERS -> false;
            case ORIGINAL_SEEN, COPY_TRUE, TRANSLATION_CHECKED -> true;
            default -> field.step() != Step.CONSENT;
        };
    }

    /** Confirmations stand in the step of the consent, and are about the papers. */
    public static boolean isOfPapers(DraftField field) {
        return field.step() == Step.PAPERS || field.step() == Step.CONSENT;
    }
}
