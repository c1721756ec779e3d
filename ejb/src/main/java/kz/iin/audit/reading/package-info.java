/**
 * Reads the audit for auditors and administrators (issue 7, point 10): who did or saw what, and who saw one file. Reading it
 * is an entry itself. Uses {@code audit} and the roles of {@code application.reading}.
 */
package kz.iin.audit.reading;
