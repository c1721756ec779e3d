/**
 * The journal of messages: what was sent to us and by us, when, and what was answered. Every message is a row, written
 * before anything is done about it and completed with its answer; what stood in it lies encrypted beside the row and is
 * thrown away earlier. Nothing here is readable without a key: people are found by keyed digests of their numbers.
 *
 * <p>Written past the transactions of the domain, see {@code docs/decisions/0009}. Uses {@code journal.body} and
 * {@code number}.
 */
package kz.iin.journal;
