/**
 * What is known of a person, from an application or from a register that was brought in, as the search for the same
 * person takes it. Values only. May use {@code person}.
 *
 * <p>Carries out issue 5, points 1 and 2: the third ground of refusal is an IIN that the person already has. Nothing here
 * is refused for being ill-formed: what a register wrote is compared as it stands.
 */
package kz.iin.duplicates;
