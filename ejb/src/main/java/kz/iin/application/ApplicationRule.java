package kz.iin.application;

import kz.iin.shared.Rule;

/** What the values of an application must be. The clauses stand with the texts, in each language. */
public enum ApplicationRule implements Rule {
    APPLICATION_NUMBER_FORM("a year, a hyphen and eight digits"),
    COPIES_COUNT("1 to " + Submission.MOST_COPIES + " copies"),
    REASON_TEXT("a text"),
    WITHDRAWAL_REASON("a text, if there is one"),
    AUTHORITY_TEXT("a text"),
    ACCOUNT_TEXT("a text"),
    OTHER_NUMBER_TOLD("the other number of the person"),
    OWN_NUMBER("another number than the one that was formed for the application"),
    CONSENT_BIN("twelve digits"),
    CONSENT_TEXT("a text"),
    NOTICE_LANGUAGE("kk, ru or en"),
    DECLINE_GROUND("at least one"),
    SECURITY_PAPER_FORM("3 to 20 capital letters, digits and hyphens, no hyphen first"),
    REPLY_ADDRESS_FORM("one address name@host.domain in Latin letters, at most 254 characters"),
    REPLY_LANGUAGE("kk, ru or en"),
    DECLINE_NOTE("a text of at most 500 Latin or Cyrillic letters");

    private final String words;

    ApplicationRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
