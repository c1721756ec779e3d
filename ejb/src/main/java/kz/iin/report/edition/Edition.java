package kz.iin.report.edition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.iin.report.count.Scope;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/**
 * A report as it was counted.
 *
 * @param number year and serial, without a gap
 * @param before the days that it is compared with
 * @param deltas to earlier reports, by their numbers; none to those that would tell the same
 */
public record Edition(
        String number,
        ReportPeriod period,
        ReportPeriod before,
        Scope scope,
        Instant countedAt,
        List<Line> lines,
        List<Deltas> deltas) {

    public Edition {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(scope, "scope");
        if (period.kind() != ReportKind.ON_REQUEST && !scope.isWhole()) {
            throw new IllegalArgumentException("scope: one that nobody asked for tells of all");
        }
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(countedAt, "countedAt");
        lines = List.copyOf(lines);
        deltas = List.copyOf(deltas);
    }
}
