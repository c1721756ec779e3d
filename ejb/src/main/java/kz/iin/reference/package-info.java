/**
 * The dated data that the law changes and a database keeps: missions and their calendars, parties of treaties, rule sets.
 * Rows become values here; the rules themselves stand in the packages of the values. Uses {@code shared}, {@code person},
 * {@code calendar}, {@code documents} and {@code rules}.
 */
package kz.iin.reference;
