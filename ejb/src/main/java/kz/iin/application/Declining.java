package kz.iin.application;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.iin.shared.PrintedText;
import kz.iin.shared.RuleBroken;

/**
 * An officer does not accept papers. Says nothing of the person: there may be no consent.
 *
 * @param requestId given by the sender; the same request sent again is the same refusal
 * @param officer the sign-in name of the officer who answers for it
 * @param language of the notice, as the applicant chose
 * @param reasons for each ground what is missing, in that language
 */
public record Declining(
        UUID requestId, String mission, String officer, Locale language, Map<DeclineGround, String> reasons) {

    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

    private static final int LONGEST_NOTE = 500;

    public Declining {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(officer, "officer");
        reasons = Map.copyOf(reasons);
        RuleBroken.require(LANGUAGES.contains(language.toLanguageTag()), "language", ApplicationRule.NOTICE_LANGUAGE);
        RuleBroken.require(!reasons.isEmpty(), "reason", ApplicationRule.DECLINE_GROUND);
        RuleBroken.require(
                reasons.values().stream().allMatch(Declining::isNote), "reason/note", ApplicationRule.DECLINE_NOTE);
    }

    private static boolean isNote(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NOTE && PrintedText.isPrintable(text);
    }

    /** Withholds the reasons: this text may end in a log. */
    @Override
    public String toString() {
        return "Declining[" + requestId + ", withheld]";
    }
}
