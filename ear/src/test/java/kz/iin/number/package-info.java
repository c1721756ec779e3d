/**
 * The formation of numbers and their ledger on a real PostgreSQL, without a server. Uses {@code run}; the crash tests and the
 * benchmarks use {@link kz.iin.number.LedgerStage} and {@link kz.iin.number.Deciding}.
 */
package kz.iin.number;
