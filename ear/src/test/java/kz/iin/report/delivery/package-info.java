/** Deliveries of reports, on a real PostgreSQL, with a mail server on loopback. */
package kz.iin.report.delivery;
