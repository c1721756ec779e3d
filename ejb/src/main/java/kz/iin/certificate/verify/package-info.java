/**
 * Verification by anybody: by number and birth date, by the text of the QR code, by the file. Says no more of a person than the
 * paper does, and reads no stranger's file further than to its signatures (docs/decisions/0017).
 */
package kz.iin.certificate.verify;
