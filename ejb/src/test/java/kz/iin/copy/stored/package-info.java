/** Copies that lie open, on a real database. */
package kz.iin.copy.stored;
