/** When reports are made: by the calendar, by one node at a time, what was missed as well. Uses the steps of a report. */
package kz.iin.report.schedule;
