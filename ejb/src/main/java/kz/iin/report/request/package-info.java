/** Reports on request: who may ask for what, and what is said no to. Uses the steps of a report. */
package kz.iin.report.request;
