package kz.iin.counter;

import kz.iin.documents.Formality;

/** What a notary's act bears, as it is chosen at the counter. */
public enum OnNotarysAct {
    NOTHING(Formality.NONE),
    APOSTILLE(Formality.APOSTILLE),
    LEGALISATION(Formality.LEGALISATION);

    private final Formality formality;

    OnNotarysAct(Formality formality) {
        this.formality = formality;
    }

    Formality formality() {
        return formality;
    }
}
