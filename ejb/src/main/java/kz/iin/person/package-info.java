/**
 * Who a person is: values taken from the identity document. May use {@code shared}.
 *
 * <p>Carries out MVD order 27.03.2020 No. 258 as amended in 2024: surname, given name and patronymic are those of the
 * machine readable zone, everything else that of the visual zone (ICAO Doc 9303).
 *
 * <p>A value refuses what is illegal with {@link kz.iin.shared.RuleBroken}, whose message reads
 * {@code field: rule} and never repeats what was given: it may end in a log.
 */
package kz.iin.person;
