package kz.iin.rules;

/** What the rules of a day may demand to be told of the papers, beside the data of the person. */
public enum Demand {
    /** What was read in the identity document (MVD order 258). */
    DOCUMENT_READING(Shortfall.Kind.DOCUMENT_READING_MISSING),
    /** What the officer saw in the papers and confirms (joint order of 2024). */
    COUNTER_CHECK(Shortfall.Kind.COUNTER_CHECK_MISSING),
    /** What the consent says (Law 94-V, art. 8 p. 4). */
    CONSENT(Shortfall.Kind.CONSENT_MISSING);

    private final Shortfall.Kind missing;

    Demand(Shortfall.Kind missing) {
        this.missing = missing;
    }

    Shortfall unmet() {
        return new Shortfall(missing, "");
    }
}
