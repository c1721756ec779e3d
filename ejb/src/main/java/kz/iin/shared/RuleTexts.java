package kz.iin.shared;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the rules say to a person, in Kazakh, Russian or English, with their clauses. No other language fills a hole. */
public final class RuleTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private RuleTexts() {}

    public static String key(Rule rule) {
        return "rule." + rule.name();
    }

    public static String text(String key, Locale language) {
        return ResourceBundle.getBundle("kz.iin.messages", language, RuleTexts.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
    }
}
