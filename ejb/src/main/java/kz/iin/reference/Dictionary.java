package kz.iin.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.iin.calendar.Validity;

/** Codes, and when each of them stood in a dictionary; a code may end and come back. */
public record Dictionary(Map<String, List<Validity>> codes) {

    public Dictionary {
        codes = Map.copyOf(codes);
    }

    /** Of rows that begin with the code and its validity. */
    static Dictionary of(List<Row> rows) {
        return new Dictionary(rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(row -> row.validity(1), Collectors.toUnmodifiableList()))));
    }

    public boolean lists(String code, LocalDate on) {
        return codes.getOrDefault(code, List.of()).stream().anyMatch(validity -> validity.includes(on));
    }
}
