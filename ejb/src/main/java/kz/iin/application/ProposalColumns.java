package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The columns of a proposal; all null while there is none. */
@Embeddable
class ProposalColumns {

    @Column(name = "proposed_by")
    private String operator;

    @Column(name = "proposed_at")
    private Instant at;

    protected ProposalColumns() {}

    ProposalColumns(Proposal proposal) {
        operator = proposal.operator();
        at = proposal.at();
    }

    Proposal proposal() {
        return new Proposal(operator, at);
    }
}
