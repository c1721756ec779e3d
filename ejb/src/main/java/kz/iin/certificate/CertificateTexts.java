package kz.iin.certificate;

import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** The fixed texts of the certificate. A key that one language lacks fails: no other language fills the hole. */
public final class CertificateTexts {

    private static final String PREFIX = "certificate.";

    private final ResourceBundle kk = bundle("kk");
    private final ResourceBundle ru = bundle("ru");
    private final ResourceBundle en = bundle("en");

    Collection<String> keys() {
        TreeSet<String> keys = new TreeSet<>();
        kk.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .forEach(keys::add);
        return keys;
    }

    /** @throws java.util.MissingResourceException if a language lacks the text */
    public Wording wording(String key) {
        return new Wording(kk.getString(PREFIX + key), ru.getString(PREFIX + key), en.getString(PREFIX + key));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "kz.iin.messages",
                Locale.forLanguageTag(language),
                CertificateTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
