package kz.iin.certificate;

/**
 * The file can't be signed now: no key is in force, or whoever confirms the time or the state of the key is silent. The
 * certificate is not issued, and is tried again.
 */
public final class SealRefused extends RuntimeException {

    public SealRefused(String reason) {
        super(reason);
    }

    public SealRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
