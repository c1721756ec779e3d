package kz.iin.duplicates.prepared;

/** How persons are prepared and keyed. What another version stored is not compared with this one's, it is made anew. */
public final class Algorithm {

    /**
     * Raised by each change of a normal form, of the stored text or of a key. That a kind of key is not searched with any more
     * is none: those that are stored lead nowhere.
     */
    public static final int VERSION = 2;

    private Algorithm() {}
}
