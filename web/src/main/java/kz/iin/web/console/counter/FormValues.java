package kz.iin.web.console.counter;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.counter.DraftContent;
import kz.iin.counter.DraftField;

/** The fields of a draft as the page writes them: texts, and ticks in boxes. */
public class FormValues implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String OF = "/";

    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Object> brought = new TreeMap<>();

    FormValues(DraftContent content) {
        Stream.of(DraftField.values())
                .forEach(field -> values.put(field.name(), content.text(field).orElse(null)));
        content.codes(DraftField.CATEGORY_PAPERS).forEach(paper -> brought.put(paperKey(paper), true));
    }

    /** @throws kz.iin.shared.RuleBroken for what is longer than its field */
    DraftContent content() {
        Map<DraftField, String> written = new EnumMap<>(DraftField.class);
        for (DraftField field : DraftField.values()) {
            Object value = values.get(field.name());
            if (value != null && !Boolean.FALSE.equals(value)) {
                written.put(field, value.toString());
            }
        }
        written.put(DraftField.CATEGORY_PAPERS, DraftContent.ofCodes(papers()));
        return new DraftContent(written);
    }

    /** Those that were brought for the category that is chosen now. */
    private Set<String> papers() {
        String ofCategory = paperKey("");
        return brought.entrySet().stream()
                .filter(paper -> Boolean.TRUE.equals(paper.getValue()))
                .map(Map.Entry::getKey)
                .filter(key -> key.startsWith(ofCategory))
                .map(key -> key.substring(ofCategory.length()))
                .collect(Collectors.toSet());
    }

    /** Of a paper of the category that is chosen now: a tick is of one category. */
    public String paperKey(String paper) {
        return values.get(DraftField.CATEGORY.name()) + OF + paper;
    }

    /** Ticks of the papers of a category, by their keys. */
    public Map<String, Object> getBrought() {
        return brought;
    }

    public Map<String, Object> getValues() {
        return values;
    }
}
