/** Forms of reports, made and kept on a real PostgreSQL. */
package kz.iin.report.issue;
