package kz.iin.audit;

import java.util.Optional;

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

    /** Withholds what was there: this text may end in a log. */
    @Override
    public String toString() {
        return "Change[" + field + "]";
    }
}
