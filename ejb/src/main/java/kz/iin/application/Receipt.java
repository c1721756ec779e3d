package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** How an application came: the request that made it, the officer who answers for it, the consent. */
@Embeddable
class Receipt {

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "request_digest")
    private byte[] requestDigest;

    private String officer;

    @Column(name = "consent_given_on")
    private LocalDate consentGivenOn;

    protected Receipt() {}

    Receipt(Submission submission) {
        requestId = submission.requestId();
        requestDigest = submission.digest();
        officer = submission.officer();
        consentGivenOn = submission.consentGivenOn();
    }

    boolean isOf(Submission submission) {
        return Arrays.equals(requestDigest, submission.digest());
    }
}
