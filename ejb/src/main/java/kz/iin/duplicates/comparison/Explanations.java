package kz.iin.duplicates.comparison;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a feature says, in words for the person who adjudicates. */
public final class Explanations {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String TWINS = "twins";

    private final ResourceBundle texts;

    private Explanations(ResourceBundle texts) {
        this.texts = texts;
    }

    /** In Kazakh, Russian or English; no other language stands in for a missing one. */
    public static Explanations in(Locale language) {
        return new Explanations(ResourceBundle.getBundle(
                "kz.iin.duplicates.comparison.explanations",
                language,
                Explanations.class.getClassLoader(),
                NO_FALLBACK));
    }

    /** The field and how it agrees. */
    public String of(Feature feature) {
        String own = feature.toString();
        String key = texts.containsKey(own) ? own : feature.agreement().name();
        return texts.getString(feature.field().name()) + ": " + texts.getString(key);
    }

    public String ofTwins() {
        return texts.getString(TWINS);
    }
}
