package kz.iin.report.job;

import jakarta.batch.runtime.BatchStatus;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.iin.report.period.ReportPeriod;

/**
 * The job of a report: how far it came.
 *
 * @param begunAt when it was started, or gone on with the last time
 * @param times how often it was
 */
public record ReportRun(
        ReportPeriod period,
        BatchStatus status,
        List<Step> steps,
        Instant begunAt,
        Optional<Instant> endedAt,
        int times) {

    public ReportRun {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(status, "status");
        steps = List.copyOf(steps);
        Objects.requireNonNull(begunAt, "begunAt");
        Objects.requireNonNull(endedAt, "endedAt");
    }

    /** @param outcome what it says of itself: the report's number, or why it failed */
    public record Step(String name, BatchStatus status, String outcome) {}
}
