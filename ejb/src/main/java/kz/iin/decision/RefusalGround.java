package kz.iin.decision;

/** The three grounds on which the service may be refused. A registry that does not answer is none of them. */
public enum RefusalGround {
    /** Documents, or data in them, are unreliable. Law 88-V, art. 19-1 p. 2(1). */
    UNRELIABLE_DOCUMENTS,
    /** Data do not meet the requirements of Kazakhstan's normative acts. Law 88-V, art. 19-1 p. 2(2). */
    CONTRARY_TO_LAW,
    /** The person already has a registered IIN. Law 88-V, art. 19-1 p. 5; MVD order 258. */
    IIN_ALREADY_REGISTERED
}
