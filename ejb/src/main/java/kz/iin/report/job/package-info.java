/**
 * Jobs (Jakarta Batch) that make the reports by the calendar, one for each: started by the timer, on one node at a time, gone on with
 * when their node died. Uses the steps of a report, which are safe to repeat.
 */
package kz.iin.report.job;
