package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The columns of a claim; all null while nobody has the application. */
@Embeddable
class ClaimColumns {

    @Column(name = "claimed_by")
    private String operator;

    @Column(name = "claimed_since")
    private Instant since;

    @Column(name = "claimed_until")
    private Instant until;

    protected ClaimColumns() {}

    ClaimColumns(Claim claim) {
        operator = claim.operator();
        since = claim.since();
        until = claim.until();
    }

    Claim claim() {
        return new Claim(operator, since, until);
    }
}
