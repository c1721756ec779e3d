package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import kz.iin.decision.Decision;

/** The columns of a decision: who, and when; all null while there is none. */
@Embeddable
class Verdict {

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "decided_by")
    private String operator;

    protected Verdict() {}

    Verdict(Decision decision, Instant at) {
        this.at = at;
        this.operator = decision.operator();
    }

    Instant at() {
        return at;
    }

    String operator() {
        return operator;
    }
}
