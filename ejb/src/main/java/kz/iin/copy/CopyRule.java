package kz.iin.copy;

import kz.iin.shared.Rule;

/** What the file of a document copy must be. */
public enum CopyRule implements Rule {
    COPY_FORMAT("a PDF, JPEG or PNG file"),
    COPY_SIZE("at most 8 MB"),
    COPIES_SIZE("at most 24 MB in all"),
    COPY_HANDED_IN("not of the kind HAND_OVER"),
    COPY_OF_HAND_OVER("of the kind HAND_OVER"),
    COPY_WHOLE("a whole file, and nothing behind its end"),
    COPY_PIXELS("a picture of 1 to 100 million pixels"),
    COPY_ENCRYPTED("not encrypted"),
    COPY_ACTIVE("no scripts, no actions, no attached files, no forms of XFA"),
    COPY_LEGIBLE("a PDF whose object streams are deflated once and of a bounded size");

    private final String words;

    CopyRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
