package kz.iin.decision;

/**
 * What is looked at, by a registry, at the counter or by an operator, and the ground that it proposes when it does not pass.
 */
public enum Check {
    /** The MVD knows the identity document as valid. */
    MVD_DOCUMENT(RefusalGround.UNRELIABLE_DOCUMENTS),
    /** The MVD has no remark about the person. */
    MVD_REMARKS(RefusalGround.CONTRARY_TO_LAW),
    /** The MVD knows no number of the person. */
    MVD_IIN(RefusalGround.IIN_ALREADY_REGISTERED),
    /** GBD FL knows no person with this document. */
    GBDFL_DOCUMENT(RefusalGround.IIN_ALREADY_REGISTERED),
    /** GBD FL knows no person with this name and birth date. */
    GBDFL_NAME(RefusalGround.IIN_ALREADY_REGISTERED),
    /** GBD FL knows no person with this Latin name and birth date: asked besides where there is a Cyrillic name. */
    GBDFL_LATIN_NAME(RefusalGround.IIN_ALREADY_REGISTERED),
    /** The check digits of the machine readable zone are right (ICAO Doc 9303-3, 4.9). */
    COUNTER_MRZ(RefusalGround.UNRELIABLE_DOCUMENTS),
    /** The machine readable and the visual zone agree on the name. */
    COUNTER_VIZ(RefusalGround.UNRELIABLE_DOCUMENTS),
    /** The form says what was read in the document (MVD order 258). */
    COUNTER_FORM(RefusalGround.UNRELIABLE_DOCUMENTS),
    /** The identity document is in force (MVD order 258). */
    COUNTER_DOCUMENT(RefusalGround.CONTRARY_TO_LAW),
    /** The officer confirms the papers, and what they need by law was brought (MVD order 258). */
    COUNTER_PAPERS(RefusalGround.CONTRARY_TO_LAW),
    /** The rules of the day of application admit the applicant (joint orders of 2024 and 2025). */
    COUNTER_RULES(RefusalGround.CONTRARY_TO_LAW),
    /** Nobody known to us is the person: own applications, numbers formed here, told or brought in. */
    KNOWN_PERSON(RefusalGround.IIN_ALREADY_REGISTERED),
    /** MTsRIAP has reported no number of the person, unasked. */
    REPORTED_IIN(RefusalGround.IIN_ALREADY_REGISTERED),
    /** An operator finds the documents reliable. */
    OPERATOR_DOCUMENT(RefusalGround.UNRELIABLE_DOCUMENTS),
    /** An operator finds the data to meet the requirements of the law. */
    OPERATOR_LAW(RefusalGround.CONTRARY_TO_LAW),
    /** An operator finds that the person has no number: this answers an adjudication. */
    OPERATOR_IIN(RefusalGround.IIN_ALREADY_REGISTERED);

    private final RefusalGround ground;

    Check(RefusalGround ground) {
        this.ground = ground;
    }

    public RefusalGround ground() {
        return ground;
    }

    /** Whether it is a registry that is asked. */
    public boolean isAsked() {
        return compareTo(GBDFL_LATIN_NAME) <= 0;
    }

    /** Whether a person makes it and answers for it by name. */
    public boolean isOfOperator() {
        return compareTo(REPORTED_IIN) > 0;
    }
}
