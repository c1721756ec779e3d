/**
 * The index of persons: whoever is known to us, the search for the same person among them, and the enrolment that lets no
 * two of the same moment miss each other. Carries out issue 5, points 1 and 4. May use {@code shared}, {@code person},
 * {@code number}, {@code duplicates} and what compares and keys a person.
 *
 * <p>{@link kz.iin.duplicates.index.FindDuplicates} is what the application uses;
 * {@link kz.iin.duplicates.index.PersonIndex} does the same on a connection, without a container.
 */
package kz.iin.duplicates.index;
