/**
 * The registration certificate as a printed document: XSLT to XSL-FO to PDF, on one page, in Kazakh, Russian and English.
 *
 * <p>The form is not prescribed by a source that could be found; what must stand on it is (Law 223, art. 9 p. 3(8)). The
 * look is {@code certificate.fo.xsl} and can be replaced without touching Java.
 */
package kz.iin.certificate;
