package kz.iin.application.reading;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions of one query, with the values that they compare with. */
final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param text compares with the parameter of that name */
    Conditions and(String text, String name, Object value) {
        texts.add(text);
        values.put(name, value);
        return this;
    }

    Conditions and(String text, String name, Optional<?> value) {
        value.ifPresent(present -> and(text, name, present));
        return this;
    }

    String where() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    void fill(Query query) {
        values.forEach(query::setParameter);
    }
}
