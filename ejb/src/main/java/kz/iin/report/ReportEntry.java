package kz.iin.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A report without its bytes.
 *
 * @param kind code of the template that it was made by
 * @param to the last day of the period
 * @param sha256 of the bytes, in hexadecimal digits
 */
public record ReportEntry(
        long id,
        String kind,
        LocalDate from,
        LocalDate to,
        Instant madeAt,
        String mediaType,
        long size,
        String sha256) {}
