package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import kz.iin.person.Person;

/** A correction that was made: which request made it, what it was told, and the person as it was before. */
@Entity
@Table(name = "correction")
public class PastCorrection {

    @Id
    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "request_digest")
    private byte[] requestDigest;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "data_version")
    private int dataVersion;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private String officer;

    @Column(name = "corrected_at")
    private Instant at;

    /** Null where nobody gave one before the number was formed. */
    private String reason;

    @Embedded
    private Applicant before;

    protected PastCorrection() {}

    /** To be made once the application is corrected. */
    PastCorrection(Application application, Correction correction, Person before, Instant at) {
        this.requestId = correction.requestId();
        this.requestDigest = correction.digest();
        this.applicationId = application.id();
        this.dataVersion = application.dataVersion();
        this.status = application.status();
        this.officer = correction.officer();
        this.at = at;
        this.before = new Applicant(before);
    }

    /** Why the data were corrected. */
    public PastCorrection because(String told) {
        reason = told;
        return this;
    }

    /** Whether the correction was made by this very request. */
    public boolean isMadeBy(Correction correction) {
        return Arrays.equals(requestDigest, correction.digest());
    }

    /** What the request was told, and is told whenever it comes again. */
    public Corrected told(ApplicationNumber number) {
        return new Corrected(number, status, dataVersion, at);
    }

    public Person before() {
        return before.person();
    }
}
