package kz.iin.registry.mfa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Which report it is.
 *
 * @param kind as the contract names it
 * @param countedAt the cut-off
 */
public record ReportHead(String number, String kind, LocalDate from, LocalDate to, Instant countedAt, ReportPart part) {

    public ReportHead {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(countedAt, "countedAt");
        Objects.requireNonNull(part, "part");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to: not before from");
        }
    }
}
