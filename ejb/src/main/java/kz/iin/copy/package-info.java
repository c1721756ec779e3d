/**
 * The file of a document copy: PDF, JPEG or PNG by its bytes, whole, of a bounded size, and with nothing in it that a
 * viewer would run, open or send (docs/decisions/0013). How it lies in the database and who else looks at it, say the
 * packages below. Uses {@code shared}.
 */
package kz.iin.copy;
