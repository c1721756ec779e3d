package kz.iin.counter;

import kz.iin.shared.Rule;

/** What must hold of what is typed before it can mean anything. */
public enum DraftRule implements Rule {
    DRAFT_FIELD_MISSING("a value"),
    DRAFT_FIELD_LENGTH("no longer than the field"),
    DRAFT_DATE("a day DD.MM.YYYY"),
    DRAFT_CHOICE("one of those that are offered");

    private final String words;

    DraftRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
