package kz.iin.adjudication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A verdict as it was given; another one comes after it and takes nothing away. */
@Entity
@Table(name = "verdict")
public class GivenVerdict {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verdict")
    @SequenceGenerator(name = "verdict", sequenceName = "verdict_id_seq", allocationSize = 1)
    private long id;

    @Column(name = "candidate_id")
    private long candidateId;

    @Column(name = "application_id")
    private long applicationId;

    private String pair;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    private String operator;

    @Column(name = "given_at")
    private Instant at;

    protected GivenVerdict() {}

    GivenVerdict(Candidacy candidate, Pair pair, Opinion opinion, Instant at) {
        this.candidateId = candidate.id();
        this.applicationId = candidate.applicationId();
        this.pair = pair.digest();
        this.verdict = opinion.verdict();
        this.reason = opinion.reason();
        this.operator = opinion.operator();
        this.at = at;
    }

    String pair() {
        return pair;
    }

    StandingVerdict standing() {
        return new StandingVerdict(new Opinion(verdict, operator, reason), at, applicationId);
    }
}
