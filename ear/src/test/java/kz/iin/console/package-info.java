/**
 * The console in a real browser. Its applications are written by SQL, one in each status, so that no test waits for a
 * ministry. Uses {@code testing} and {@code run}.
 */
package kz.iin.console;
