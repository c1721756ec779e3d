package kz.iin.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kz.iin.report.count.Measure;
import kz.iin.report.edition.Delta;
import kz.iin.report.edition.Deltas;
import kz.iin.report.edition.Edition;
import kz.iin.report.edition.Line;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A report as a workbook: every fact, then what each earlier report told otherwise, by its number. Written row by row: what is written does not
 * stay in memory, however many there are.
 */
public final class EditionXlsx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What is kept of a sheet before it goes to the disk. */
    private static final int ROWS_IN_MEMORY = 100;

    private static final int HEADING = 3;
    private static final int CHARACTER = 256;

    /** The code itself, its name in Kazakh and in Russian. */
    private static final int FORMS_OF_A_CODE = 3;

    private static final Locale KAZAKH = Locale.forLanguageTag("kk");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final List<String> PLACE = List.of("column.measure", "column.mission", "column.key");
    private static final List<String> COMPARED =
            List.of("column.count", "column.previous", "column.change", "column.yearEarlier", "column.yearlyChange");
    private static final List<String> OTHERWISE = List.of("column.told", "column.counted", "column.change");

    private final Names names;

    public EditionXlsx(Names names) {
        this.names = names;
    }

    /** @param lines of the edition, which need not be in memory all at once */
    public void write(Edition edition, Iterable<Line> lines, OutputStream file) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setCompressTempFiles(true);
            book.getXSSFWorkbook()
                    .getProperties()
                    .getCoreProperties()
                    .setCreated(Optional.of(Date.from(edition.countedAt())));
            facts(sheet(book, edition, names.text("section.key", RUSSIAN), COMPARED), lines);
            for (Deltas deltas : edition.deltas()) {
                Sheet sheet = sheet(book, edition, deltas.earlier(), OTHERWISE);
                deltas.all().forEach(delta -> add(sheet, delta));
            }
            book.write(file);
        }
    }

    private void facts(Sheet sheet, Iterable<Line> lines) {
        int last = HEADING;
        for (Line line : lines) {
            last++;
            Row row = place(sheet, line.measure(), line.mission(), line.key());
            number(row, line.count(), line.previous(), line.change(), line.yearEarlier(), line.yearlyChange());
        }
        int columns = FORMS_OF_A_CODE * PLACE.size() + COMPARED.size();
        sheet.setAutoFilter(new CellRangeAddress(HEADING, last, 0, columns - 1));
    }

    private void add(Sheet sheet, Delta delta) {
        Row row = place(sheet, delta.measure(), delta.mission(), delta.key());
        number(row, delta.told(), delta.counted(), delta.counted() - delta.told());
    }

    /** The codes, and what they are called. */
    private Row place(Sheet sheet, Measure measure, Optional<String> mission, Optional<String> key) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        text(row, measure.name(), names.of(measure, KAZAKH), names.of(measure, RUSSIAN));
        named(row, mission, names::of);
        named(row, key, (code, language) -> names.of(measure, code, language));
        return row;
    }

    private static void named(Row row, Optional<String> code, BiFunction<String, Locale, String> name) {
        text(
                row,
                code.orElse(""),
                code.map(known -> name.apply(known, KAZAKH)).orElse(""),
                code.map(known -> name.apply(known, RUSSIAN)).orElse(""));
    }

    private Sheet sheet(SXSSFWorkbook book, Edition edition, String name, List<String> counts) {
        Sheet sheet = book.createSheet(name);
        text(sheet.createRow(0), names.text("number", KAZAKH), names.text("number", RUSSIAN), edition.number());
        text(
                sheet.createRow(1),
                names.text("period", KAZAKH),
                names.text("period", RUSSIAN),
                edition.period().from().toString(),
                edition.period().to().toString());
        Row heading = sheet.createRow(HEADING);
        text(heading, headings(counts));
        CellStyle style = headingStyle(book);
        heading.forEach(cell -> cell.setCellStyle(style));
        heading.forEach(cell -> sheet.setColumnWidth(cell.getColumnIndex(), width(cell.getColumnIndex())));
        sheet.createFreezePane(0, HEADING + 1);
        return sheet;
    }

    /** Codes are for machines, names for people. */
    private String[] headings(List<String> counts) {
        Stream<String> place = PLACE.stream()
                .flatMap(column -> Stream.of(both(column), names.text(column, KAZAKH), names.text(column, RUSSIAN)));
        return Stream.concat(place, counts.stream().map(this::both)).toArray(String[]::new);
    }

    private String both(String key) {
        return names.text(key, KAZAKH) + " / " + names.text(key, RUSSIAN);
    }

    private static int width(int column) {
        boolean isName = column < FORMS_OF_A_CODE * PLACE.size() && column % FORMS_OF_A_CODE != 0;
        return CHARACTER * (isName ? 36 : 22);
    }

    private static CellStyle headingStyle(SXSSFWorkbook book) {
        Font font = book.createFont();
        font.setBold(true);
        font.setColor(IndexedColors.WHITE.getIndex());
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.TEAL.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        return style;
    }

    private static void text(Row row, String... texts) {
        for (String text : texts) {
            row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text);
        }
    }

    private static void number(Row row, long... numbers) {
        for (long number : numbers) {
            row.createCell(row.getLastCellNum()).setCellValue(number);
        }
    }
}
