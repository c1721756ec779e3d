/** Who runs the jobs of reports, and which, on a real PostgreSQL; the server that runs them is told what to say. */
package kz.iin.report.job;
