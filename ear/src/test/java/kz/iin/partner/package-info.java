/**
 * Clients made by others: generated from the contracts as they are served, by the tool of another SOAP stack, compiled and run
 * with that stack alone. Their code stands in {@code src/partner}. Uses {@code testing}, {@code sample} and {@code run}.
 */
package kz.iin.partner;
