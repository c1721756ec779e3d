package kz.iin.rules;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an act that sets rules is called, in each language in which it is told. */
public record LegalAct(String kk, String ru, String en) implements Serializable {

    private static final String PLACE = "{act}";

    public LegalAct {
        if (Stream.of(kk, ru, en).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("act: a name in Kazakh, Russian and English");
        }
    }

    /** In one of the three languages. */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "kk" -> kk;
            case "ru" -> ru;
            default -> en;
        };
    }

    /** A text whose brackets name the act; where none is known, it speaks without them. */
    public static String told(String text, Optional<LegalAct> act, Locale language) {
        return act.map(known -> text.replace(PLACE, known.in(language)))
                .orElseGet(() -> text.replace(" (" + PLACE + ")", ""));
    }
}
