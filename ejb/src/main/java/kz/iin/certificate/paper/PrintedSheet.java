package kz.iin.certificate.paper;

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
import java.util.List;
import kz.iin.application.Application;
import kz.iin.application.SecurityPaper;
import kz.iin.audit.Change;

/** A sheet that a certificate was printed on. */
@Entity
@Table(name = "printed_sheet")
class PrintedSheet {

    static final int ORIGINAL = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "printed_sheet")
    @SequenceGenerator(name = "printed_sheet", sequenceName = "printed_sheet_id_seq", allocationSize = 100)
    private long id;

    private String certificate;

    @Column(name = "application_id")
    private long applicationId;

    /** Counted from one; none is the original. */
    private int copy;

    /** Null for a copy. */
    private String paper;

    /** Null for the original. */
    @Enumerated(EnumType.STRING)
    private CopyReason reason;

    private String officer;

    @Column(name = "printed_at")
    private Instant printedAt;

    protected PrintedSheet() {}

    PrintedSheet(Application application, String certificate, String officer, Instant printedAt) {
        this.applicationId = application.id();
        this.certificate = certificate;
        this.officer = officer;
        this.printedAt = printedAt;
    }

    PrintedSheet original(SecurityPaper onPaper) {
        copy = ORIGINAL;
        paper = onPaper.serial();
        return this;
    }

    PrintedSheet copy(int number, CopyReason because) {
        copy = number;
        reason = because;
        return this;
    }

    int copy() {
        return copy;
    }

    boolean isOn(SecurityPaper asked) {
        return asked.serial().equals(paper);
    }

    List<Change> made() {
        return copy == ORIGINAL
                ? List.of(Change.between("original.paper", null, paper))
                : List.of(
                        Change.between("copy.number", null, Integer.toString(copy)),
                        Change.between("copy.reason", null, reason.name()));
    }
}
