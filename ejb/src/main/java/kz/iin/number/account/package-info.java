/**
 * Accounts for all numbers: that the ledger has neither hole nor double, as a program of its own for whoever doesn't trust
 * the server ({@code docs/numbers.md}). Uses {@code number}.
 */
package kz.iin.number.account;
