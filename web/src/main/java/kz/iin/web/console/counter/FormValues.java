package kz.iin.web.console.counter;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.counter.DraftContent;
import kz.iin.counter.DraftField;

/** The fields of a draft as the page writes them: texts, and ticks in boxes. */
public class FormValues implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<String, Object> values = new HashMap<>();

    FormValues(DraftContent content) {
        Stream.of(DraftField.values())
                .forEach(field -> values.put(field.name(), content.text(field).orElse(null)));
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
        return new DraftContent(written);
    }

    public Map<String, Object> getValues() {
        return values;
    }
}
