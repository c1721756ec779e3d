/** The periods that are reported on, and when a report is due. Uses {@code calendar} and nothing else. */
package kz.iin.report.period;
