package kz.iin.counter.draft;

import kz.iin.shared.DomainException;

/** Something in a draft is missing or wrong: it is no application yet. */
public class DraftNotWhole extends DomainException {

    DraftNotWhole() {
        super("DRAFT_NOT_WHOLE", "draft", "something is missing or wrong");
    }
}
