/**
 * Looking the journal up: finding messages, and reading what stood in one, which is written down itself. Uses
 * {@code journal}, {@code journal.body} and {@code number}.
 */
package kz.iin.journal.reading;
