package kz.iin.web.console;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three languages of the console, the state language first (Constitution, art. 7). */
final class Languages {

    static final Locale KAZAKH = Locale.forLanguageTag("kk");
    static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    static final Locale ENGLISH = Locale.ENGLISH;

    static final List<Locale> ALL = List.of(KAZAKH, RUSSIAN, ENGLISH);

    private Languages() {}

    static Optional<Locale> of(String tag) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst();
    }

    /** The first that the browser asks for and we speak; else Kazakh. */
    static Locale best(Collection<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(KAZAKH);
    }
}
