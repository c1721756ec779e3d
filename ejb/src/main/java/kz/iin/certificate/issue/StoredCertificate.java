package kz.iin.certificate.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.iin.application.DataDestroyed;
import kz.iin.shared.Sha256;

/** A certificate as it was issued: the same bytes for as long as they are kept. */
@Entity
@Table(name = "certificate")
class StoredCertificate {

    @Id
    private String number;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    /** The one whose place it takes; null for the first of an application. */
    private String replaces;

    private byte[] sha256;

    /** Null when it was destroyed. */
    private byte[] content;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    protected StoredCertificate() {}

    StoredCertificate(String number, long applicationId, byte[] content, Instant issuedAt) {
        this.number = number;
        this.applicationId = applicationId;
        this.content = content;
        this.sha256 = Sha256.of(content);
        this.issuedAt = issuedAt;
    }

    StoredCertificate inPlaceOf(String earlier) {
        replaces = earlier;
        return this;
    }

    /** @throws DataDestroyed if its file is gone */
    IssuedCertificate issued() {
        if (destroyedAt != null) {
            throw new DataDestroyed(destroyedAt);
        }
        return new IssuedCertificate(number, issuedAt, sha256, content);
    }
}
