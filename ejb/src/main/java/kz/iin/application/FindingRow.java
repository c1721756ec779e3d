package kz.iin.application;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.decision.Check;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import kz.iin.number.Iin;

/** The columns of a finding. */
@Embeddable
class FindingRow {

    private boolean passed;

    @Column(name = "existing_iins")
    private String existingIins;

    private String operator;

    private String note;

    /** Whether the operator made it pass that had not passed. */
    private boolean turned;

    @Column(name = "found_at")
    private Instant foundAt;

    protected FindingRow() {}

    FindingRow(Finding finding, Instant at) {
        passed = finding.passed();
        foundAt = at;
        existingIins = finding.existingIins().isEmpty()
                ? null
                : finding.existingIins().stream().map(Iin::value).collect(joining(" "));
        finding.examination().ifPresent(examination -> {
            operator = examination.operator();
            note = examination.note();
        });
    }

    /** @param earlier what it takes the place of; null when it is the first of its check */
    FindingRow after(FindingRow earlier) {
        turned = passed && operator != null && earlier != null && (!earlier.passed || earlier.isTurnedBy(operator));
        return this;
    }

    boolean isTurnedBy(String other) {
        return turned && operator.equals(other);
    }

    Finding finding(Check check) {
        List<Iin> iins = existingIins == null
                ? List.of()
                : Stream.of(existingIins.split(" ")).map(Iin::new).toList();
        Optional<Examination> examination = Optional.ofNullable(operator).map(name -> new Examination(name, note));
        return new Finding(check, passed, iins, examination);
    }

    Instant foundAt() {
        return foundAt;
    }
}
