package kz.iin.number;

import kz.iin.shared.Rule;

/** What a number must be. The clauses stand with the texts, in each language. */
public enum NumberRule implements Rule {
    IIN_DIGITS(Iin.LENGTH + " digits"),
    IIN_DIGIT_7("digit 7 is 0 to 6"),
    IIN_CHECK_DIGIT("the check digit does not match");

    private final String words;

    NumberRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
