package kz.iin.report.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.report.count.Measure;
import kz.iin.report.edition.Delta;
import kz.iin.report.edition.Edition;
import kz.iin.report.edition.Line;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rows of the workbook of a report, sheet by sheet: the codes and the numbers of each, as they are read and as they have to be. */
public final class WorkbookRows {

    private static final int FIRST_ROW = 4;
    private static final int FIRST_NUMBER = 9;
    private static final List<Integer> CODES = List.of(0, 3, 6);

    private WorkbookRows() {}

    public static List<List<String>> of(byte[] workbook) throws IOException {
        List<List<String>> sheets = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.forEach(sheet -> sheets.add(rows(sheet)));
        }
        return sheets;
    }

    private static List<String> rows(Sheet sheet) {
        return IntStream.rangeClosed(FIRST_ROW, sheet.getLastRowNum())
                .mapToObj(place -> row(sheet.getRow(place)))
                .toList();
    }

    private static String row(Row row) {
        Stream<String> codes = CODES.stream().map(place -> row.getCell(place).getStringCellValue());
        Stream<String> numbers = IntStream.range(FIRST_NUMBER, row.getLastCellNum())
                .mapToObj(place -> new BigDecimal(row.getCell(place).getNumericCellValue()).toPlainString());
        return String.join(" ", Stream.concat(codes, numbers).toList());
    }

    /** What the workbook of the report has to tell. */
    public static List<List<String>> told(Edition edition) {
        List<String> facts = edition.lines().stream().map(WorkbookRows::told).toList();
        return Stream.concat(
                        Stream.of(facts),
                        edition.deltas().stream()
                                .map(deltas -> deltas.all().stream()
                                        .map(WorkbookRows::told)
                                        .toList()))
                .toList();
    }

    private static String told(Line line) {
        return place(line.measure(), line.mission(), line.key())
                + " %d %d %d %d %d"
                        .formatted(
                                line.count(),
                                line.previous(),
                                line.count() - line.previous(),
                                line.yearEarlier(),
                                line.count() - line.yearEarlier());
    }

    private static String told(Delta delta) {
        return place(delta.measure(), delta.mission(), delta.key())
                + " %d %d %d".formatted(delta.told(), delta.counted(), delta.counted() - delta.told());
    }

    private static String place(Measure measure, Optional<String> mission, Optional<String> key) {
        return measure + " " + mission.orElse("") + " " + key.orElse("");
    }
}
