/**
 * What the database itself keeps of the counter, on a real PostgreSQL without the server. Uses {@code testing} and {@code
 * run}.
 */
package kz.iin.counter;
