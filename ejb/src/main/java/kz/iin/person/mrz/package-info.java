/**
 * The machine readable zone of a travel document, and reading it. May use {@code person} and
 * {@code shared}.
 *
 * <p>Carries out MVD order 27.03.2020 No. 258 as amended in 2024, by which the names are those of this zone, and ICAO
 * Doc 9303 parts 3 to 6, eighth edition. What is no such zone is refused, in the words of {@code person}; a wrong check
 * digit is told, for a person to judge.
 */
package kz.iin.person.mrz;
