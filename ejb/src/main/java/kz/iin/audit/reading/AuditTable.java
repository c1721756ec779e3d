package kz.iin.audit.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import kz.iin.audit.Change;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Entries as a table that any spreadsheet opens; what would be a formula there is text. */
public final class AuditTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("place", "at", "actor", "sender", "mission", "deed", "applications", "changes")
            .get();

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private AuditTable() {}

    public static String of(List<AuditRow> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(text, FORMAT)) {
            for (AuditRow row : rows) {
                table.printRecord(cells(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(AuditRow row) {
        return List.of(
                row.place().orElse(""),
                row.at().toString(),
                text(row.who().actor()),
                text(row.who().sender().orElse("")),
                row.who().mission().orElse(""),
                row.deed(),
                String.join(" ", row.applications()),
                text(row.changes().stream().map(AuditTable::change).collect(Collectors.joining("; "))));
    }

    private static String change(Change change) {
        return change.field() + ": " + change.before().orElse("") + " -> "
                + change.after().orElse("");
    }

    private static String text(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
