/**
 * What leaves for the gateway and what comes from it, as bytes: signed with our key, and opened only when its signature is
 * that of a registered sender whose certificate is trusted and in force. Uses {@code shep}, {@code signature}, {@code keys},
 * {@code access} and {@code journal}.
 */
package kz.iin.shep.exchange;
