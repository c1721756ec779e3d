package kz.iin.certificate;

import java.time.Instant;
import java.util.Optional;

/** Gives a printed file the electronic signature of its issuer. */
@FunctionalInterface
public interface SealPdf {

    /**
     * @param pdf as it was printed, PDF/A-2a and PDF/UA-1; what comes back is so too
     * @param at the moment of issue
     * @return the file as it is kept and given out; the file itself where no key to sign with is configured
     */
    byte[] seal(byte[] pdf, Instant at);

    /** Whom the page names as its electronic signer, on one line; empty where it is signed by hand only. */
    default Optional<String> signer() {
        return Optional.empty();
    }
}
