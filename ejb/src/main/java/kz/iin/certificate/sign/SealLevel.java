package kz.iin.certificate.sign;

import eu.europa.esig.dss.enumerations.SignatureLevel;

/** How long a signature can be proven (ETSI EN 319 142-1, 6). */
public enum SealLevel {
    /** As long as the signer's certificate lasts. */
    B(SignatureLevel.PAdES_BASELINE_B),
    /** With a time stamp: that it was made before the certificate ended. */
    T(SignatureLevel.PAdES_BASELINE_T),
    /** With the state of every certificate, too: nobody has to be asked later. */
    LT(SignatureLevel.PAdES_BASELINE_LT),
    /** With a time stamp over all that, which can be renewed. */
    LTA(SignatureLevel.PAdES_BASELINE_LTA);

    private final SignatureLevel level;

    SealLevel(SignatureLevel level) {
        this.level = level;
    }

    SignatureLevel level() {
        return level;
    }

    boolean needsTime() {
        return this != B;
    }
}
