package kz.iin.application.statistics;

import kz.iin.shared.Rule;

/** What a period that is counted must be. The clauses stand with the texts, in each language. */
public enum PeriodRule implements Rule {
    PERIOD_ORDER("not before the first day"),
    PERIOD_LENGTH("a period of at most " + Period.LONGEST + " days");

    private final String words;

    PeriodRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
