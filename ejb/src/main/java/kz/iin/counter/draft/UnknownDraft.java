package kz.iin.counter.draft;

import kz.iin.shared.DomainException;

/** There is no such draft, or none for this officer. */
public class UnknownDraft extends DomainException {

    UnknownDraft() {
        super("UNKNOWN_DRAFT", "draft", "no draft of this mission has this id");
    }
}
