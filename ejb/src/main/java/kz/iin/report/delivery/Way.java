package kz.iin.report.delivery;

/** How a report gets to the ministry. */
public enum Way {
    /** Its systems fetch it by getReport; nothing is sent. */
    FETCH,
    MAIL,
    FOLDER,
    /** A message to the service of the MFA, which acknowledges it. */
    SOAP
}
