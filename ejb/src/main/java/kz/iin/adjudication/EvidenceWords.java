package kz.iin.adjudication;

import java.util.Locale;
import kz.iin.duplicates.comparison.Evidence;
import kz.iin.shared.RuleTexts;

/** What a field says for one person, or against it, in words: which field, and how it agrees. */
public final class EvidenceWords {

    private EvidenceWords() {}

    public static String of(Evidence evidence, Locale language) {
        return RuleTexts.text("evidence.field." + evidence.field(), language) + ": "
                + RuleTexts.text("evidence." + evidence.agreement(), language);
    }
}
