package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import kz.iin.number.Iin;
import kz.iin.number.RejectionCode;

/**
 * What MTsRIAP holds against a number: GBD FL rejected it, or another number was reported for the person. It refuses
 * nothing. A rejection is settled when GBD FL confirms the number, a report when an operator finds that the person has no
 * other one.
 */
@Entity
@Table(name = "dispute")
public class Dispute {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dispute")
    @SequenceGenerator(name = "dispute", sequenceName = "dispute_id_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    /** Null when a number was reported. */
    @Enumerated(EnumType.STRING)
    private RejectionCode rejection;

    @Column(name = "existing_iin")
    private String existingIin;

    private String account;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** Null when GBD FL settled it. */
    @Column(name = "settled_by")
    private String settledBy;

    protected Dispute() {}

    Dispute(Application application, Rejection rejection, Instant at) {
        this.application = application;
        this.rejection = rejection.code();
        this.existingIin = rejection.existingIin().map(Iin::value).orElse(null);
        this.account = rejection.account();
        this.toldAt = rejection.at();
        this.raisedAt = at;
    }

    Dispute(Application application, ReportedNumber reported, Instant at) {
        this.application = application;
        this.existingIin = reported.iin().value();
        this.account = reported.account();
        this.toldAt = at;
        this.raisedAt = at;
    }

    /** Settled again, it keeps its moment. */
    void settle(Instant at) {
        if (isOpen()) {
            settledAt = at;
        }
    }

    void settle(String operator, Instant at) {
        if (isOpen()) {
            settledAt = at;
            settledBy = operator;
        }
    }

    public boolean isOpen() {
        return settledAt == null;
    }

    boolean isReport() {
        return rejection == null;
    }

    /** Empty when a number was reported. */
    public Optional<RejectionCode> rejection() {
        return Optional.ofNullable(rejection);
    }

    public Optional<Iin> existingIin() {
        return Optional.ofNullable(existingIin).map(Iin::new);
    }

    public String account() {
        return account;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
