package kz.iin.web.console.administration;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.iin.access.administration.PartField;
import kz.iin.access.administration.RuleSetPart;
import kz.iin.application.reading.CodeName;

/** A category or a paper as it is being edited: its fields are texts under the names of theirs. */
public class PartLine implements Serializable {

    private final boolean paper;
    private final boolean fresh;
    private final Map<String, String> values = new HashMap<>();
    private String category = "";
    private String code = "";
    private boolean kept = true;

    private PartLine(boolean paper, boolean fresh) {
        this.paper = paper;
        this.fresh = fresh;
    }

    static PartLine empty(boolean paper) {
        return new PartLine(paper, true);
    }

    static PartLine of(RuleSetPart part) {
        PartLine line = new PartLine(part.isPaper(), false);
        line.category = part.category();
        line.code = part.isPaper() ? part.paper() : part.category();
        part.fields().forEach((field, value) -> line.values.put(field.name(), value));
        return line;
    }

    RuleSetPart part() {
        Map<PartField, String> fields = new EnumMap<>(PartField.class);
        for (PartField field : PartField.values()) {
            fields.put(field, typed(values.get(field.name())));
        }
        return paper
                ? new RuleSetPart(capitals(category), capitals(code), fields)
                : new RuleSetPart(capitals(code), "", fields);
    }

    /** A new one that nobody filled in says nothing. */
    boolean isWanted() {
        return kept && !(fresh && typed(code).isEmpty() && typed(category).isEmpty());
    }

    private static String capitals(String text) {
        return typed(text).toUpperCase(Locale.ROOT);
    }

    private static String typed(String text) {
        return Optional.ofNullable(text).orElse("").strip();
    }

    public boolean isPaper() {
        return paper;
    }

    /** As it is called in three languages. */
    public CodeName getNamed() {
        return part().named();
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }
}
