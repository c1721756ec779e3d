package kz.iin.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import kz.iin.certificate.print.Stationery;
import kz.iin.report.count.BareAggregates;
import kz.iin.report.edition.MakeReport;
import kz.iin.report.issue.MakeForms;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;
import kz.iin.shared.Connections;

/** Prints how many seconds the bare aggregates take, the report, and its forms. */
public final class MakeOneMonth {

    private static final double NANOS = 1e9;
    private static final ReportPeriod MAY = ReportKind.MONTHLY.of(LocalDate.parse("2026-05-01"));
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-01T04:00:00Z"), ZoneOffset.UTC);

    private MakeOneMonth() {}

    public static void main(String[] database) throws Exception {
        Connections connections = () -> DriverManager.getConnection(database[0], database[1], database[2]);
        bare(connections);
        System.out.println(seconds(() -> bare(connections)));
        System.out.println(seconds(() -> new MakeReport(connections, JUNE).make(MAY)));
        System.out.println(seconds(() -> new MakeForms(connections, Stationery.ours(), (pdf, at) -> pdf).make()));
    }

    private static void bare(Connections connections) throws SQLException {
        try (Connection connection = connections.connect()) {
            for (ReportPeriod period : new ReportPeriod[] {MAY, MAY.previous(), MAY.yearEarlier()}) {
                BareAggregates.of(period, connection);
            }
        }
    }

    private static double seconds(Step step) throws SQLException {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / NANOS;
    }

    @FunctionalInterface
    private interface Step {

        void run() throws SQLException;
    }
}
