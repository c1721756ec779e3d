package kz.iin.application;

/**
 * A document copy without its bytes.
 *
 * @param sha256 in hexadecimal digits
 */
public record StoredCopy(long id, CopyKind kind, String mediaType, long size, String sha256) {}
