package kz.iin.access;

/** How a sender shows that it is who it says. The order is that in which they are looked at. */
public enum Proof {
    /** The client certificate of the TLS connection. */
    CERTIFICATE(Denial.CERTIFICATE_MISSING, Denial.CERTIFICATE_WRONG),
    PASSWORD(Denial.PASSWORD_MISSING, Denial.PASSWORD_WRONG),
    /** The signature of the message. */
    SIGNATURE(Denial.SIGNATURE_MISSING, Denial.SIGNATURE_WRONG);

    private final Denial missing;
    private final Denial wrong;

    Proof(Denial missing, Denial wrong) {
        this.missing = missing;
        this.wrong = wrong;
    }

    Denial missing() {
        return missing;
    }

    Denial wrong() {
        return wrong;
    }
}
