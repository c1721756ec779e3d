/**
 * The verification of the audit: at start-up, once a day, and as a program of its own for whoever doesn't trust the
 * server ({@code docs/audit.md}). Names every entry that is missing, changed, moved or added. Uses {@code shared},
 * {@code audit} and {@code audit.chain}.
 */
package kz.iin.audit.verify;
