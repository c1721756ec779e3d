/**
 * The e-government gateway as the caller of our channels: messages written by hand, signed, sent as bytes, answers verified.
 * Uses {@code run}, {@code sample} and {@code testing}.
 */
package kz.iin.gateway;
