package kz.iin.duplicates.load;

import java.util.Map;
import java.util.Optional;

/**
 * A record of a file as it stands there.
 *
 * @param line where it starts
 * @param fields by their names; a blank one is none
 * @param whole whether it has the fields that it ought to have
 */
record SourceRecord(long line, Map<String, String> fields, boolean whole) {

    SourceRecord {
        fields = Map.copyOf(fields);
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Withholds the fields: this text may end in a log. */
    @Override
    public String toString() {
        return "SourceRecord[line " + line + "]";
    }
}
