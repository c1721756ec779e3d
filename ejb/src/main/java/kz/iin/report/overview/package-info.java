/**
 * How the work goes: the figures of the last days, for the people at the console. Counted for all missions once a minute at
 * most; each person is given the own part. Uses the counts of the reports, so that both tell the same.
 */
package kz.iin.report.overview;
