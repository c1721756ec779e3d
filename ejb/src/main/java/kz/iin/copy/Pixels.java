package kz.iin.copy;

/** How large a picture becomes when it is drawn: a few bytes can say that it is of gigabytes. */
final class Pixels {

    /** A sheet of A3 at 600 dots per inch has 70 millions. */
    private static final long MOST = 100_000_000;

    private Pixels() {}

    static void require(long width, long height) {
        InspectFile.require(width > 0 && height > 0 && width <= MOST / height, CopyRule.COPY_PIXELS);
    }
}
