package kz.iin.journal.reading;

/**
 * By what exact bytes are known again.
 *
 * @param sha256 in hexadecimal digits
 */
public record Fingerprint(String sha256, long size) {}
