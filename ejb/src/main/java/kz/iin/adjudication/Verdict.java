package kz.iin.adjudication;

/** What an adjudicator holds of an applicant and a candidate. */
public enum Verdict {
    /** One person. */
    SAME,
    /** Two persons. */
    DIFFERENT
}
