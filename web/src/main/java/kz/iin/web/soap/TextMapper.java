package kz.iin.web.soap;

import java.util.Locale;
import kz.iin.contract.common.types.v1.TextInThreeLanguages;
import kz.iin.shared.RuleTexts;

/** One text in the languages of the service. */
public final class TextMapper {

    private TextMapper() {}

    /** @param key of a text of the domain */
    public static TextInThreeLanguages text(String key) {
        TextInThreeLanguages told = new TextInThreeLanguages();
        told.setKk(RuleTexts.text(key, Locale.forLanguageTag("kk")));
        told.setRu(RuleTexts.text(key, Locale.forLanguageTag("ru")));
        told.setEn(RuleTexts.text(key, Locale.ENGLISH));
        return told;
    }
}
