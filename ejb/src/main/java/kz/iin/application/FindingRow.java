package kz.iin.application;

import static java.util.stream.Collectors.joining;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.decision.Check;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import kz.iin.number.Iin;

/** The finding of one check of an application: the last one stands. */
@Entity
@Table(name = "finding")
class FindingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding")
    @SequenceGenerator(name = "finding", sequenceName = "finding_id_seq", allocationSize = 1000)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_name")
    private Check check;

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

    FindingRow(Application application, Finding finding, Instant at) {
        this.application = application;
        this.check = finding.check();
        keep(finding, at);
    }

    /** What is found now stands in the place of what was found before. */
    void giveWayTo(Finding finding, Instant at) {
        boolean passedBefore = passed;
        String turnedBefore = turned ? operator : null;
        keep(finding, at);
        turned = passed && operator != null && (!passedBefore || operator.equals(turnedBefore));
    }

    private void keep(Finding finding, Instant at) {
        Optional<Examination> examination = finding.examination();
        passed = finding.passed();
        existingIins = finding.existingIins().isEmpty()
                ? null
                : finding.existingIins().stream().map(Iin::value).collect(joining(" "));
        operator = examination.map(Examination::operator).orElse(null);
        note = examination.map(Examination::note).orElse(null);
        foundAt = at;
    }

    boolean isTurnedBy(String other) {
        return turned && operator.equals(other);
    }

    Finding finding() {
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
