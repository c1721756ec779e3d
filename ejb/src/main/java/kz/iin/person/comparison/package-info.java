/**
 * The machine readable zone, the visual zone and the form held against each other. May use {@code person} and
 * {@code person.mrz}.
 *
 * <p>Carries out MVD order 27.03.2020 No. 258 as amended in 2024 (the names are those of the machine readable zone, all
 * else is that of the visual zone) and ICAO Doc 9303 part 3, 4.1: the one zone verifies the other. What does not agree is
 * told as a {@link kz.iin.person.comparison.Difference}, for a person with the document in hand to judge.
 *
 * <p>Names are spelled in the letters of the zone only to be compared. No name is ever filled in from another one.
 */
package kz.iin.person.comparison;
