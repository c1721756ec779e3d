package kz.iin.number;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A number that was formed: for which application. {@link NumberLedger} writes it, and nothing ever changes it. */
@Entity
@Table(name = "formed_number")
public class FormedNumber {

    @Id
    private String iin;

    @Column(name = "application_id")
    private long applicationId;

    @Enumerated(EnumType.STRING)
    private NumberSource source;

    @Column(name = "formed_at")
    private Instant formedAt;

    protected FormedNumber() {}

    public Iin iin() {
        return new Iin(iin);
    }

    /** Whether it is the number that was brought or, if none was, one that was formed here. */
    boolean isAnswerTo(Optional<Iin> brought) {
        return brought.map(iin()::equals).orElse(source == NumberSource.SERIES);
    }

    public long applicationId() {
        return applicationId;
    }

    public Instant formedAt() {
        return formedAt;
    }
}
