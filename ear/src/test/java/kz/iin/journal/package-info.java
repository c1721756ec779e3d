/** The journal as it lies in the database of a real server. Uses {@code edge}'s requests, {@code run} and {@code testing}. */
package kz.iin.journal;
