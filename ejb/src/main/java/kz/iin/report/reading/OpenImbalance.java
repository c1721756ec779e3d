package kz.iin.report.reading;

import java.time.Instant;
import kz.iin.report.period.ReportPeriod;

/**
 * Why a report by the calendar is not made: the applications of a mission do not add up.
 *
 * @param came open at the beginning, and received
 * @param went formed, refused, withdrawn, and open at the end
 */
public record OpenImbalance(ReportPeriod period, String mission, long came, long went, Instant raisedAt) {}
