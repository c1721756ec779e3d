package kz.iin.certificate.paper;

import kz.iin.shared.Rule;

/** What can be printed at one go. */
public enum PrintRule implements Rule {
    SHEETS_OF_ORDER("1 to 100 sheets"),
    SHEET_ONCE("one sheet for each application");

    private final String words;

    PrintRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
