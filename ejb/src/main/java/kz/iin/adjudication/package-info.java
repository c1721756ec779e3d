/**
 * Who may be the applicant, and what an adjudicator holds of it. Nothing is refused here: a verdict is a finding, and an
 * operator decides (Law 88-V, art. 19-1; issue 5, point 3).
 *
 * <p>A verdict is about two descriptions of persons, not about two applications: the same pair of descriptions is not asked
 * again, and as soon as the data of one of the two change, it is another pair. Uses {@code duplicates}, its comparison and
 * its index, {@code number} and {@code shared}.
 */
package kz.iin.adjudication;
