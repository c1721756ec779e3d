package kz.iin.calendar;

/** How near the end of a term is, the nearer the later. */
public enum Urgency {
    CALM,
    /** Half of the time has passed. */
    AMBER,
    /** A quarter of the time is left. */
    RED,
    OVERDUE
}
