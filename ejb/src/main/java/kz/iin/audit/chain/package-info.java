/**
 * The chain of the audit: committed entries are given their places, one day's chain follows from the day before, the
 * whole is verified row by row, and what has been kept long enough is deleted without breaking it
 * (docs/decisions/0012). Uses {@code shared} and {@code audit}.
 */
package kz.iin.audit.chain;
