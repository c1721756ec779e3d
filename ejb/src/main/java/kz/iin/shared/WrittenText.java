package kz.iin.shared;

/** Text that people write and other people read: all of it can be seen, and in the order in which it was written. */
public final class WrittenText {

    private static final String LAYOUT = "\t\n\r";

    private WrittenText() {}

    /** Not only blanks, and nothing hidden; lines and tabs may be in it. */
    public static boolean isWritten(String text) {
        return !text.isBlank()
                && text.codePoints()
                        .filter(character -> LAYOUT.indexOf(character) < 0)
                        .noneMatch(WrittenText::isHidden);
    }

    /** Nothing hidden, and no second line. */
    public static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(WrittenText::isHidden);
    }

    /** Controls, marks of direction and other characters without a form of their own. */
    private static boolean isHidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
