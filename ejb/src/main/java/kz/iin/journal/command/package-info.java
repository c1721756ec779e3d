/**
 * The journal for operators, as a program of its own beside the server ({@code docs/journal.md}): messages are found by
 * application, number of a person, message id, partner and period, and what stood in one is shown to somebody who is written
 * down. Uses {@code shared}, {@code audit}, {@code calendar}, {@code keys}, {@code number}, {@code journal}, {@code journal.body} and {@code journal.reading}.
 */
package kz.iin.journal.command;
