/** The page of a certificate set by FOP as it comes, for comparison. */
package kz.iin.certificate;
