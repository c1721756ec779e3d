/**
 * What papers from abroad need besides themselves: a translation, an apostille, legalisation. Pure functions over dated
 * data of treaties. Uses {@code person} and {@code calendar}.
 *
 * <p>Carries out MVD order 258 (identifying data in Cyrillic or Latin), the Minsk Convention of 1993, art. 13, the Kishinev
 * Convention of 2002, and the Apostille Convention of 1961.
 */
package kz.iin.documents;
