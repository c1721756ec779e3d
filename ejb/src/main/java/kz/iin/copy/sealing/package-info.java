/**
 * How the file of a copy lies in the database: cut into pieces, each encrypted and bound to its place, so that a reader of
 * one piece need not hold the whole. Knows no database. Uses {@code keys}.
 */
package kz.iin.copy.sealing;
