package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The columns of what follows the registration of a number in GBD FL; all null until it is confirmed. */
@Embeddable
class Registration {

    @Column(name = "registration_confirmed_at")
    private Instant confirmedAt;

    /** When the certificate is to be made, or tried again. */
    @Column(name = "certificate_due_at")
    private Instant certificateDueAt;

    @Column(name = "certificate_number")
    private String certificateNumber;

    protected Registration() {}

    Registration(Instant confirmedAt, Instant at) {
        this.confirmedAt = confirmedAt;
        this.certificateDueAt = at;
    }

    void postponeCertificate(Instant until) {
        certificateDueAt = until;
    }

    void issue(String certificate) {
        certificateNumber = certificate;
    }

    /** None is in force any more. */
    void endCertificate() {
        certificateNumber = null;
    }

    String certificateNumber() {
        return certificateNumber;
    }
}
