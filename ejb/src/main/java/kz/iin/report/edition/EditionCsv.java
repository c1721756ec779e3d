package kz.iin.report.edition;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A report as CSV (RFC 4180) in UTF-8, one fact a row: the count, those of the period before and of the year before, and the change to
 * either. What earlier reports told otherwise follows in rows of its own, with what was told and what is true, under the name
 * {@code DELTA}.
 * The same report gives the same bytes.
 */
final class EditionCsv {

    static final String MEDIA_TYPE = "text/csv";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "report",
                    "from",
                    "to",
                    "row",
                    "measure",
                    "mission",
                    "key",
                    "count",
                    "previous",
                    "yearEarlier",
                    "change",
                    "yearlyChange")
            .get();

    private EditionCsv() {}

    static byte[] of(Edition edition) {
        StringWriter text = new StringWriter();
        try (CSVPrinter rows = new CSVPrinter(text, FORMAT)) {
            for (Line line : edition.lines()) {
                rows.printRecord(
                        edition.number(),
                        edition.period().from(),
                        edition.period().to(),
                        "FACT",
                        line.measure(),
                        line.mission().orElse(""),
                        line.key().orElse(""),
                        line.count(),
                        line.previous(),
                        line.yearEarlier(),
                        line.change(),
                        line.yearlyChange());
            }
            for (Deltas deltas : edition.deltas()) {
                print(deltas, rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(Deltas deltas, CSVPrinter rows) throws IOException {
        for (Delta delta : deltas.all()) {
            rows.printRecord(
                    deltas.earlier(),
                    deltas.period().from(),
                    deltas.period().to(),
                    "DELTA",
                    delta.measure(),
                    delta.mission().orElse(""),
                    delta.key().orElse(""),
                    delta.counted(),
                    delta.told(),
                    "",
                    delta.counted() - delta.told(),
                    "");
        }
    }
}
