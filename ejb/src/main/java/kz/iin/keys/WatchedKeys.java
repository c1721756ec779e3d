package kz.iin.keys;

/** Keys whose end somebody has to see coming. */
public interface WatchedKeys {

    /** What they are for: a word for the log and for operators. */
    String purpose();

    KeySuccession keys();
}
