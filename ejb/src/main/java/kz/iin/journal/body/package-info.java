/**
 * What stood in a message, and how it lies in the database: packed, encrypted, bound to its place; and the numbers of
 * persons as keyed digests. Knows no database. Uses {@code keys}, {@code number} and {@code shared}.
 */
package kz.iin.journal.body;
