package kz.iin.counter.draft;

import java.time.Instant;
import kz.iin.shared.DomainException;

/** Somebody changed the draft since the officer saw it: nothing is changed over it. */
public class DraftChanged extends DomainException {

    private final String by;
    private final transient Instant at;

    DraftChanged(String by, Instant at) {
        super("DRAFT_CHANGED", "draft", "changed meanwhile", by, at);
        this.by = by;
        this.at = at;
    }

    /** The sign-in name. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
