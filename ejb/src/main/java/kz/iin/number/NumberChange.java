package kz.iin.number;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a formed number later; never changed. The database gives it its id and its place among all changes,
 * while the application is held.
 */
@Entity
@Table(name = "number_change")
public class NumberChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String iin;

    @Column(name = "application_id")
    private long applicationId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Column(name = "changed_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private RejectionCode rejection;

    @Column(name = "existing_iin")
    private String existingIin;

    @Column(name = "changed_by")
    private String operator;

    private String reason;

    protected NumberChange() {}

    private NumberChange(NumberOf number, ChangeKind kind, Instant at) {
        this.iin = number.iin().value();
        this.applicationId = number.applicationId();
        this.kind = kind;
        this.at = at;
    }

    /** A number and the application that it was formed for. */
    public record NumberOf(Iin iin, long applicationId) {}

    public static NumberChange registered(NumberOf number, Instant at) {
        return new NumberChange(number, ChangeKind.REGISTERED, at);
    }

    public static NumberChange corrected(NumberOf number, Instant at) {
        return new NumberChange(number, ChangeKind.CORRECTED, at);
    }

    /**
     * @param operator who annulled it
     * @param existing the number that the person had before, if that is why
     */
    public static NumberChange annulled(
            NumberOf number, String operator, String reason, Optional<Iin> existing, Instant at) {
        NumberChange change = new NumberChange(number, ChangeKind.ANNULLED, at);
        change.operator = Objects.requireNonNull(operator, "operator");
        change.reason = Objects.requireNonNull(reason, "reason");
        change.existingIin = existing.map(Iin::value).orElse(null);
        return change;
    }

    /** @param existing the other number, if it was told */
    public static NumberChange rejected(NumberOf number, RejectionCode code, Optional<Iin> existing, Instant at) {
        NumberChange change = new NumberChange(number, ChangeKind.REJECTED, at);
        change.rejection = code;
        change.existingIin = existing.map(Iin::value).orElse(null);
        return change;
    }

    public static NumberChange disputed(NumberOf number, Iin existing, Instant at) {
        NumberChange change = new NumberChange(number, ChangeKind.DISPUTED, at);
        change.existingIin = existing.value();
        return change;
    }

    public long id() {
        return id;
    }

    public Iin iin() {
        return new Iin(iin);
    }

    public long applicationId() {
        return applicationId;
    }

    public ChangeKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public Optional<RejectionCode> rejection() {
        return Optional.ofNullable(rejection);
    }

    public Optional<Iin> existingIin() {
        return Optional.ofNullable(existingIin).map(Iin::new);
    }
}
