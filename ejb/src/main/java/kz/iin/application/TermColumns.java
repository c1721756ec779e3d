package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import kz.iin.calendar.Deadline;
import kz.iin.calendar.Term;

/** The columns of the time in which the service is rendered. */
@Embeddable
class TermColumns {

    private Deadline deadline;

    @Column(name = "amber_at")
    private Instant amberAt;

    @Column(name = "red_at")
    private Instant redAt;

    @Column(name = "due_at")
    private Instant dueAt;

    protected TermColumns() {}

    TermColumns(Term term) {
        deadline = term.deadline();
        amberAt = term.amberAt();
        redAt = term.redAt();
        dueAt = term.endsAt();
    }

    Term term() {
        return new Term(deadline, amberAt, redAt, dueAt);
    }
}
