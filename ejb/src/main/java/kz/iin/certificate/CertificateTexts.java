package kz.iin.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.iin.certificate.print.Stationery;

/** The fixed texts of the certificate. A key that one language lacks fails: no other language fills the hole. */
public final class CertificateTexts {

    private static final String PREFIX = "certificate.";

    /** What an entry may be, of which a page has one. */
    private static final Predicate<String> ENTRY =
            Pattern.compile("(country|documentType|sex)\\..*").asMatchPredicate();

    private static final Locale KAZAKH = Locale.forLanguageTag("kk");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final Stationery stationery;
    private final List<String> keys;
    private final List<String> labels;

    /** Ours, whatever an installation replaces. */
    public CertificateTexts() {
        this(Stationery.ours());
    }

    public CertificateTexts(Stationery stationery) {
        this.stationery = stationery;
        keys = bundle().keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .sorted()
                .toList();
        labels = keys.stream().filter(ENTRY.negate()).toList();
    }

    Collection<String> keys() {
        return keys;
    }

    /** Those that stand on every page. */
    Collection<String> labels() {
        return labels;
    }

    /** @throws java.util.MissingResourceException if a language lacks the text */
    public Wording wording(String key) {
        return new Wording(text(key, KAZAKH), text(key, RUSSIAN), text(key, Locale.ENGLISH));
    }

    private String text(String key, Locale language) {
        return stationery.text(PREFIX + key, language);
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "kz.iin.messages",
                KAZAKH,
                CertificateTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
