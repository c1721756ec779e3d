/** Counts what reports tell, in one consistent look at the database. Uses {@code shared} and {@code report.period}. */
package kz.iin.report.count;
