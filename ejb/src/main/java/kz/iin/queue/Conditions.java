package kz.iin.queue;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions of one query, with the values that they compare with, in the order of their places. */
final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param text has a place for each value */
    Conditions and(String text, Object... compared) {
        texts.add(text);
        values.addAll(List.of(compared));
        return this;
    }

    Conditions and(String text, Optional<?> value) {
        value.ifPresent(present -> and(text, present));
        return this;
    }

    String where() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    /** @return the first place behind them */
    int fill(PreparedStatement statement, int first) throws SQLException {
        int place = first;
        for (Object value : values) {
            statement.setObject(place++, value);
        }
        return place;
    }
}
