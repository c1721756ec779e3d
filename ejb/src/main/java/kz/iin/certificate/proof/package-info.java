/**
 * What lets a certificate be checked on paper and without a network: a signed text in its QR code (CWT, RFC 8392), the published
 * keys that verify it (JWKS, RFC 7517), and a signed list of the certificates that are no longer in force. Uses {@code keys}.
 */
package kz.iin.certificate.proof;
