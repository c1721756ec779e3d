package kz.iin.decision;

/** What is looked at, by a registry or by an operator, and the ground that it proposes when it does not pass. */
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

    /** Whether a registry is asked; every such check must be answered before a decision. */
    public boolean isAsked() {
        return compareTo(GBDFL_NAME) <= 0;
    }

    /** Whether a person makes it and answers for it by name. */
    public boolean isOfOperator() {
        return compareTo(REPORTED_IIN) > 0;
    }
}
