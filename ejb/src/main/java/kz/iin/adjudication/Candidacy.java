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
import java.util.Optional;
import kz.iin.duplicates.comparison.Level;
import kz.iin.duplicates.comparison.Likeness;
import kz.iin.duplicates.index.Candidate;
import kz.iin.duplicates.index.Origin;
import kz.iin.number.Iin;

/** A candidate of an application as it was found; never changed. */
@Entity
@Table(name = "candidate")
public class Candidacy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "candidate")
    @SequenceGenerator(name = "candidate", sequenceName = "candidate_id_seq", allocationSize = 100)
    private long id;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "data_version")
    private int dataVersion;

    private int place;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "other_application_id")
    private Long otherApplicationId;

    private String iin;

    private double bits;

    @Enumerated(EnumType.STRING)
    private Level level;

    private boolean twins;

    private String evidence;

    private boolean more;

    private String pair;

    @Column(name = "found_at")
    private Instant foundAt;

    protected Candidacy() {}

    /** @param more whether the search found more than it tells */
    Candidacy(Applying who, Candidate candidate, Pair pair, boolean more, Instant at) {
        this.applicationId = who.applicationId();
        this.dataVersion = who.dataVersion();
        this.personId = candidate.personId();
        this.origin = candidate.origin();
        this.otherApplicationId = candidate.applicationId().orElse(null);
        this.iin = candidate.iin().map(Iin::value).orElse(null);
        this.bits = candidate.likeness().bits();
        this.level = candidate.level();
        this.twins = candidate.likeness().twins();
        this.evidence = EvidenceText.of(candidate.likeness().evidence());
        this.more = more;
        this.pair = pair.digest();
        this.foundAt = at;
    }

    Candidacy at(int rank) {
        place = rank;
        return this;
    }

    long id() {
        return id;
    }

    long applicationId() {
        return applicationId;
    }

    long personId() {
        return personId;
    }

    boolean isOneOfMore() {
        return more;
    }

    /** As the data were when the candidate was found. */
    Pair pair() {
        return new Pair(pair);
    }

    Candidate candidate() {
        return new Candidate(
                personId,
                origin,
                Optional.ofNullable(otherApplicationId),
                Optional.ofNullable(iin).map(Iin::new),
                new Likeness(bits, EvidenceText.read(evidence), twins),
                level);
    }
}
