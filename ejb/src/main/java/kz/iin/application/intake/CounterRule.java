package kz.iin.application.intake;

import kz.iin.person.BirthDate;
import kz.iin.shared.Rule;

/** What must hold at the counter. The names are codes of the contract; the clauses stand with the texts, in each language. */
public enum CounterRule implements Rule {
    UNKNOWN_MISSION("a mission that takes applications"),
    UNKNOWN_OFFICER("an officer of the mission"),
    CONSENT_IN_FUTURE("not after the day of filing"),
    CONSENT_ENDED("a consent that holds on the day of filing"),
    IDENTITY_COPY_MISSING("a copy of the kind IDENTITY_DOCUMENT"),
    TRANSLATION_COPY_MISSING("a copy of the kind TRANSLATION"),
    CONSENT_SCAN_MISSING("a copy of the kind CONSENT"),
    BORN_TOO_LONG_AGO("an age of at most " + BirthDate.OLDEST_AGE + " years"),
    CITIZEN_OF_KAZAKHSTAN("a foreigner, a stateless person or a refugee"),
    CITIZENSHIP_NOT_LISTED("a citizenship of the dictionary of the day of filing"),
    ISSUER_NOT_LISTED("an issuer of the dictionary of the day of filing"),
    DOCUMENT_TYPE_NOT_LISTED("a document type of the dictionary of the day of filing"),
    DOCUMENT_NOT_YET_ISSUED("not after today"),
    DOCUMENT_EXPIRED("a document in force"),
    ORIGINAL_NOT_SEEN("confirmed by the officer"),
    COPY_NOT_TRUE("confirmed by the officer"),
    TRANSLATION_NOT_CHECKED("confirmed by the officer"),
    NOTARY_ACT_IN_FUTURE("not after the day of filing"),
    HANDED_OVER_BEFORE_ISSUE("not before the certificate was issued"),
    HANDED_OVER_IN_FUTURE("not after now"),
    OTHER_PAPER("the sheet that bears this certificate and no other"),
    HAND_OVER_SCAN_MISSING("a copy of the kind HAND_OVER");

    private final String words;

    CounterRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
