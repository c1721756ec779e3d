/**
 * Printing of any form: XSLT to XSL-FO to PDF/A-2a and PDF/UA-1, with embedded fonts, every letter or none, and the same bytes
 * for the same content. Knows no form and no law; uses FOP, and of ours the texts.
 */
package kz.iin.certificate.print;
