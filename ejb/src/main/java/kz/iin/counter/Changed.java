package kz.iin.counter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A field that holds something else than before. */
public record Changed(DraftField field, Optional<String> before, Optional<String> after) {

    public Changed {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** In the order of the fields. */
    public static List<Changed> between(DraftContent before, DraftContent after) {
        return Stream.of(DraftField.values())
                .map(field -> new Changed(field, before.text(field), after.text(field)))
                .filter(changed -> !changed.before().equals(changed.after()))
                .toList();
    }

    /** Withholds both: this text may end in a log. */
    @Override
    public String toString() {
        return "Changed[" + field + ", withheld]";
    }
}
