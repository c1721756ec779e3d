/**
 * The public page that verifies certificates, what it works with offline, and the questions it asks. Decides nothing: translates
 * between HTTP and {@code certificate.verify}.
 */
package kz.iin.web.verify;
