package kz.iin.access.administration;

/** What became of a change that an administrator asked for. */
public enum Outcome {
    DONE,
    /** Done but for what a second administrator has to confirm. */
    PROPOSED,
    /** What was seen is no longer what would be: it is to be looked at again. */
    OVERTAKEN,
    /** Nothing is otherwise than it was. */
    UNCHANGED,
    /** There is one already, or it is not there any more, or it is not one's own to decide. */
    REFUSED
}
