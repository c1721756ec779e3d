package kz.iin.web.console.counter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.counter.Certifier;
import kz.iin.counter.DraftContent;
import kz.iin.counter.DraftField;
import kz.iin.counter.OnNotarysAct;
import kz.iin.counter.category.OfferedCategories;
import kz.iin.person.DocumentType;
import kz.iin.person.Sex;
import kz.iin.web.console.Labels;
import kz.iin.web.console.Language;

/** How what stands in a field of the counter reads in the language of the page. */
@RequestScoped
public class FieldTexts {

    private static final String TICK = "✓";

    @Inject
    private CounterChoices choices;

    @Inject
    private Labels label;

    @Inject
    private Language language;

    /**
     * What was forged reads as it was sent.
     *
     * @param offered the categories by which it is called
     */
    String shown(OfferedCategories offered, DraftField field, String value) {
        return switch (field) {
            case CATEGORY, CATEGORY_PAPERS ->
                DraftContent.listed(value).stream()
                        .map(code -> offered.name(code, language.getLocale()))
                        .collect(Collectors.joining("; "));
            default -> shown(field, value);
        };
    }

    private String shown(DraftField field, String value) {
        if (value.equals(DraftField.TICKED)) {
            return TICK;
        }
        return switch (field) {
            case CITIZENSHIP, ISSUER, NOTARY_COUNTRY -> choices.country(value) + ", " + value;
            case SEX -> one(Sex.values(), value, sex -> ((Sex) sex).letter(), sex -> label.sex((Sex) sex));
            case DOCUMENT_TYPE ->
                one(DocumentType.values(), value, Enum::name, type -> label.documentType((DocumentType) type));
            case REPLY_LANGUAGE -> label.text("language." + value);
            case CERTIFIED_BY -> one(Certifier.values(), value, Enum::name, label::of);
            case BROUGHT -> one(OnNotarysAct.values(), value, Enum::name, label::of);
            default -> value;
        };
    }

    private static String one(
            Enum<?>[] all, String value, Function<Enum<?>, String> key, Function<Enum<?>, String> name) {
        return Stream.of(all)
                .filter(each -> key.apply(each).equals(value))
                .findFirst()
                .map(name)
                .orElse(value);
    }
}
