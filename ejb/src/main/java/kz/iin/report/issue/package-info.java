/** Gives out a report in all its forms, signed, and keeps them. Uses {@code report.form} and the seal of the certificates. */
package kz.iin.report.issue;
