package kz.iin.shared;

/** What a value must be, as a constant of the feature that the value belongs to. */
public interface Rule {

    /** Part of the key of its text, {@code rule.<name>} in {@code messages_*.properties}, where its clause stands too. */
    String name();

    /** In a few words for a log. */
    String words();
}
