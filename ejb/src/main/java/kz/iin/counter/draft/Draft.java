package kz.iin.counter.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an officer gathers at the counter before it is an application.
 *
 * <p>It belongs to the officer who started it and to the mission: another officer there may go on with it. Each change raises
 * its version, so that of two who changed the same one the later is told. It ends once, as an application or an acceptance
 * refusal, whose number is its outcome; then it holds nothing of the person any more and can't be changed.
 */
@Entity
@Table(name = "draft")
public class Draft {

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "request_id")
    private UUID requestId;

    private String mission;

    private String officer;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    /** Null when it has ended. */
    @Embedded
    private SealedBytes content;

    /** The number of what came of it; null until then. */
    private String outcome;

    protected Draft() {}

    /** @param requestId under which it will be filed, however often that is tried */
    Draft(long id, UUID requestId, Counter counter, SealedBytes content, Instant at) {
        this.id = id;
        this.requestId = requestId;
        this.mission = counter.mission();
        this.officer = counter.officer();
        this.createdAt = at;
        this.content = content;
        changed(counter.officer(), at);
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID requestId() {
        return requestId;
    }

    String mission() {
        return mission;
    }

    String officer() {
        return officer;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    /** @throws IllegalStateException when it has ended */
    SealedBytes content() {
        if (outcome != null) {
            throw new IllegalStateException("draft " + id + " has ended");
        }
        return content;
    }

    Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** @throws DraftChanged unless it is as the officer saw it, and not ended */
    void require(int seen) {
        if (version != seen || outcome != null) {
            throw new DraftChanged(changedBy, changedAt);
        }
    }

    void write(SealedBytes other, String by, Instant at) {
        content();
        content = other;
        changed(by, at);
    }

    /** Its copies are others now. */
    void changed(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /** @param number of the application or the acceptance refusal that came of it */
    void end(String number, String by, Instant at) {
        content();
        outcome = number;
        content = null;
        changed(by, at);
    }

    /** Who works at which counter. */
    record Counter(String mission, String officer) {}
}
