/**
 * Attacks that must fail, over the wire on the real server: each ends with a declared fault or a cut connection, in bounded
 * memory, with one line in the log and nothing stored. Uses {@code testing}, {@code edge}, {@code gateway}, {@code journey},
 * {@code sample} and {@code run}.
 */
package kz.iin.attack;
