/**
 * Writes down every message that comes to the SOAP services, and what was answered: outside everything else but the
 * question who calls, so that it sees the bytes as they went over the wire, also those of a request that nobody
 * understood. Uses the domain's {@code journal} and {@code kz.iin.web.soap}.
 */
package kz.iin.web.soap.journal;
