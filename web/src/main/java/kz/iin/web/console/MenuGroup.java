package kz.iin.web.console;

/** What belongs together in the menu, in the order of the menu. */
public enum MenuGroup {
    /** What is done for applicants. */
    WORK,
    /** How the work goes, and who did what. */
    OVERSIGHT,
    /** What keeps the system going. */
    SYSTEM
}
