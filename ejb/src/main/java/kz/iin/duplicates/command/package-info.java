/**
 * The index of persons for operators, as a program of its own beside the server ({@code docs/duplicates.md}): registers are
 * brought in, old applications are enrolled, the index is rebuilt, frequencies and weights are estimated. Uses {@code shared},
 * {@code audit}, {@code calendar}, {@code duplicates.index},
 * {@code duplicates.load} and what compares.
 */
package kz.iin.duplicates.command;
