package kz.iin.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field, before and after. Of a search: what was asked for, after.
 *
 * @param before empty if there was nothing
 * @param after empty if there is nothing now
 */
public record Change(String field, Optional<String> before, Optional<String> after) {

    public Change {
        if (field.isBlank()) {
            throw new IllegalArgumentException("field: must not be blank");
        }
    }

    public static Change between(String field, String before, String after) {
        return new Change(field, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    /** Of two states of the same thing, the fields that are not as they were; a field that is missing held nothing. */
    public static List<Change> between(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> between(field, before.get(field), after.get(field)))
                .toList();
    }

    /** Withholds what was there: this text may end in a log. */
    @Override
    public String toString() {
        return "Change[" + field + "]";
    }
}
