/**
 * The application of a foreigner for a number: the root {@link kz.iin.application.Application}, the table of its moves,
 * its store. The use cases stand in the packages below, by the step they serve.
 *
 * <p>Carries out the joint order of 19.03.2024 and MVD order 258. Uses {@code person}, {@code calendar}, {@code number},
 * {@code registry}, {@code decision}, {@code documents}, and later {@code duplicates}.
 */
package kz.iin.application;
