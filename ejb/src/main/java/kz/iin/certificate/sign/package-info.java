/**
 * The electronic signature of a printed file: PAdES (ETSI EN 319 142-1), of level B, or with a time stamp and what later proves
 * the state of the key (T, LT, LTA). Uses {@code keys}; who confirms time and state is reached as {@code signature} fetches.
 */
package kz.iin.certificate.sign;
