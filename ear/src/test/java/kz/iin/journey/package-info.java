/**
 * Applications on their whole way, through SOAP alone, as the ministries' systems see it. Uses {@code testing}, {@code run},
 * {@code sample}.
 */
package kz.iin.journey;
