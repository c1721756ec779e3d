package kz.iin.counter;

import java.util.stream.Stream;
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

    /** @throws IllegalArgumentException for what no act bears */
    static OnNotarysAct of(Formality formality) {
        return Stream.of(values())
                .filter(one -> one.formality == formality)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("formality: of a notary's act"));
    }

    Formality formality() {
        return formality;
    }
}
