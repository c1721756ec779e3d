package kz.iin.web.soap;

import java.util.Locale;
import java.util.function.Function;
import kz.iin.contract.common.types.v1.TextInThreeLanguages;
import kz.iin.shared.RuleTexts;

/** One text in the languages of the service. */
public final class TextMapper {

    private TextMapper() {}

    /** @param key of a text of the domain */
    public static TextInThreeLanguages text(String key) {
        return text(language -> RuleTexts.text(key, language));
    }

    public static TextInThreeLanguages text(Function<Locale, String> words) {
        TextInThreeLanguages told = new TextInThreeLanguages();
        told.setKk(words.apply(Locale.forLanguageTag("kk")));
        told.setRu(words.apply(Locale.forLanguageTag("ru")));
        told.setEn(words.apply(Locale.ENGLISH));
        return told;
    }
}
