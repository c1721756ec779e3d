/** The bare aggregates of a report, to be measured beside it. */
package kz.iin.report.count;
