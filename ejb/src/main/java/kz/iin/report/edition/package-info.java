/** Makes reports: counted once, numbered without a gap, kept as they were told. Uses {@code report.count}. */
package kz.iin.report.edition;
