/**
 * What the SOAP services do with requests that are not as they should be, seen from outside: raw HTTP, the log, the
 * database. Uses {@code testing}, {@code sample}, {@code journey} and {@code run}.
 */
package kz.iin.edge;
