/**
 * Names of any script brought to forms that can be compared: words in Latin capitals, and how they sound. May use
 * {@code duplicates}.
 *
 * <p>Cyrillic is read by ICAO Doc 9303 part 3, table B; what neither table knows is transliterated by ICU. How letters
 * sound stands in {@code sounds.txt}, what is left out of a name in {@code particles.txt}.
 */
package kz.iin.duplicates.name;
