/**
 * The audit on a real PostgreSQL, without a server: who writes at once, who tampers, who verifies. Uses {@code run}.
 */
package kz.iin.audit;
