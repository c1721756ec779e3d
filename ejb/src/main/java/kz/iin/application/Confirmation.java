package kz.iin.application;

/** How a recipient confirmed that he has the certificate. */
public enum Confirmation {
    /** In the register of the mission. */
    PAPER_SIGNATURE,
    ELECTRONIC_SIGNATURE
}
