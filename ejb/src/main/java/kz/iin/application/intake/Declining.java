package kz.iin.application.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

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

    /** Latin and Cyrillic letters, digits and the signs of a text, all of which can be printed. */
    private static final Pattern PRINTABLE =
            Pattern.compile("[\\n -~\u00A0-\u024F\u0400-\u04FF\u2010-\u2026\u2116]{1,500}");

    public Declining {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(officer, "officer");
        reasons = Map.copyOf(reasons);
        require(LANGUAGES.contains(language.toLanguageTag()), "language: kk, ru or en");
        require(!reasons.isEmpty(), "reason: at least one");
        require(
                reasons.values().stream()
                        .allMatch(note ->
                                !note.isBlank() && PRINTABLE.matcher(note).matches()),
                "reason/note: a text of at most 500 Latin or Cyrillic letters");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
