package kz.iin.report.delivery;

/** How a report gets to the ministry. */
public enum Way {
    /** Its systems fetch it by getReport; nothing is sent. */
    FETCH,
    MAIL,
    FOLDER
}
