package kz.iin.application.reading;

import java.util.Locale;

/** What a code of the reference data is called, in the three languages. */
public record CodeName(String kk, String ru, String en) {

    /** In one of the three languages. */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "kk" -> kk;
            case "ru" -> ru;
            default -> en;
        };
    }

    /** A code that no row names any more stands for itself. */
    public static CodeName byCode(String code) {
        return new CodeName(code, code, code);
    }
}
