/**
 * Whether a number is formed or the service refused. Pure functions: no store, no clock.
 *
 * <p>Automatic checks become {@link kz.iin.decision.Finding findings}, which propose; only a named operator of the MVD
 * decides (Law 88-V, art. 19-1). Uses {@code person}, {@code documents}, and the values of {@code registry},
 * {@code duplicates} and {@code number}.
 */
package kz.iin.decision;
