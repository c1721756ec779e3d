/**
 * A person ready to be searched for and compared, and the text that is stored of it, so that nothing is transliterated
 * while searching. May use {@code duplicates}, {@code duplicates.name} and {@code person}.
 */
package kz.iin.duplicates.prepared;
