/** The fonts that forms are printed with: prepared in memory, so that each document takes little time and few bytes. */
package kz.iin.certificate.print.font;
