package kz.iin.bench;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.iin.certificate.print.Stationery;
import kz.iin.report.count.Measure;
import kz.iin.report.count.Scope;
import kz.iin.report.edition.Edition;
import kz.iin.report.edition.Line;
import kz.iin.report.form.EditionXlsx;
import kz.iin.report.form.Names;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/** Writes a workbook of so many rows to nowhere, and prints how many seconds it took. */
public final class WriteRows {

    private static final double NANOS = 1e9;

    private static final ReportPeriod MAY = ReportKind.MONTHLY.of(LocalDate.parse("2026-05-01"));

    private WriteRows() {}

    public static void main(String[] rows) throws Exception {
        Edition edition = new Edition(
                "2026-R000001",
                MAY,
                MAY.previous(),
                Scope.WHOLE,
                Instant.parse("2026-06-01T04:00:00Z"),
                List.of(),
                List.of());
        int many = Integer.parseInt(rows[0]);
        Iterable<Line> lines =
                () -> IntStream.range(0, many).mapToObj(WriteRows::line).iterator();
        long start = System.nanoTime();
        new EditionXlsx(new Names(Stationery.ours(), Map.of())).write(edition, lines, OutputStream.nullOutputStream());
        System.out.println((System.nanoTime() - start) / NANOS);
    }

    private static Line line(int place) {
        return new Line(
                Measure.RECEIVED_BY_OFFICER,
                Optional.of("TUR-IST"),
                Optional.of("officer." + place),
                place,
                place + 1L,
                place - 1L);
    }
}
