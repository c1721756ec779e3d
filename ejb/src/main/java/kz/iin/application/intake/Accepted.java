package kz.iin.application.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.iin.decision.Finding;
import kz.iin.documents.Requirement;

/**
 * What could be accepted at the counter.
 *
 * @param needed by the papers, and brought; empty when the mission's system says nothing of them
 * @param findings of all that was looked at
 */
record Accepted(Optional<Requirement> needed, List<Finding> findings) {

    Accepted {
        Objects.requireNonNull(needed, "needed");
        findings = List.copyOf(findings);
    }
}
