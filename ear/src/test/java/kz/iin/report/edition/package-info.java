/** Making reports, on a real PostgreSQL. */
package kz.iin.report.edition;
