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

/** One row of an application's journal: a change of status. */
@Entity
@Table(name = "application_move")
public class Move {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_move")
    @SequenceGenerator(name = "application_move", sequenceName = "application_move_id_seq", allocationSize = 1000)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private ApplicationStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private ApplicationStatus to;

    @Column(name = "moved_at")
    private Instant at;

    protected Move() {}

    Move(Application application, ApplicationStatus from, ApplicationStatus to, Instant at) {
        this.application = application;
        this.from = from;
        this.to = to;
        this.at = at;
    }

    /** {@link ApplicationStatus#DRAFT} for the first move. */
    public ApplicationStatus from() {
        return from;
    }

    public ApplicationStatus to() {
        return to;
    }

    public Instant at() {
        return at;
    }
}
