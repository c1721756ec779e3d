/**
 * How likely two descriptions are those of one person, in bits of evidence by Fellegi and Sunter, field by field and in
 * words. Pure functions of the two, of {@link kz.iin.duplicates.comparison.Weights} and of how often names stand in the
 * register. May use {@code duplicates}, {@code duplicates.name}, {@code duplicates.prepared} and {@code person}.
 *
 * <p>Carries out issue 5, points 2 and 3. Nothing is refused here: a person adjudicates.
 */
package kz.iin.duplicates.comparison;
