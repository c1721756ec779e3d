package kz.iin.web.soap;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the edge's own faults, in the language the caller asks for with {@code Accept-Language}. */
final class FaultTexts {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("ru"), new Locale("kk"));

    private static final String BUNDLE = "kz.iin.web.soap.faults";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FaultTexts() {}

    static String text(String key, Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, FaultTexts.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
    }

    /** The first language asked for that there is; English if there is none. */
    static Locale choose(List<Locale> asked) {
        return asked.stream()
                .map(Locale::getLanguage)
                .flatMap(code -> LANGUAGES.stream()
                        .filter(language -> language.getLanguage().equals(code)))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
