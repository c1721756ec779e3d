package kz.iin.decision;

/** An automatic check, and the ground that it proposes when it does not pass. Every one must be answered. */
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
    GBDFL_NAME(RefusalGround.IIN_ALREADY_REGISTERED);

    private final RefusalGround ground;

    Check(RefusalGround ground) {
        this.ground = ground;
    }

    public RefusalGround ground() {
        return ground;
    }
}
