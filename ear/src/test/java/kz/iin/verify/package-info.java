/** The public page that verifies certificates, and the questions it asks. */
package kz.iin.verify;
