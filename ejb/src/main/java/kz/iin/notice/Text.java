package kz.iin.notice;

import java.util.Locale;

/** One and the same thing said in the languages of the service. */
public record Text(String kk, String ru, String en) {

    public Text {
        if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("text: said in each language");
        }
    }

    /** @param language Kazakh, Russian or English */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "kk" -> kk;
            case "ru" -> ru;
            case "en" -> en;
            default -> throw new IllegalArgumentException("language: kk, ru or en");
        };
    }
}
