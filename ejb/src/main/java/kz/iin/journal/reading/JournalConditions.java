package kz.iin.journal.reading;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.iin.journal.JournalParameters;

/** The conditions of one query, with the values that they compare with. */
final class JournalConditions {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void and(String text, Object... compared) {
        texts.add(text);
        values.addAll(List.of(compared));
    }

    String where() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    void fill(JournalParameters parameters) throws SQLException {
        for (Object value : values) {
            if (value instanceof byte[][] digests) {
                parameters.addDigests(digests);
            } else {
                parameters.add(value);
            }
        }
    }
}
