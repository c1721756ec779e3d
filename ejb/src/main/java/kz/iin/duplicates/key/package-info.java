/**
 * The keys under which a person is stored and searched for, as numbers of 64 bits. May use {@code duplicates},
 * {@code duplicates.name} and {@code duplicates.prepared}.
 */
package kz.iin.duplicates.key;
