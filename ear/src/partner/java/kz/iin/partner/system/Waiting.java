package kz.iin.partner.system;

/** How a caller asks again for what takes its time. */
final class Waiting {

    static final int TRIES = 400;

    private static final int PAUSE_MILLIS = 150;

    private Waiting() {}

    static void pause() throws InterruptedException {
        Thread.sleep(PAUSE_MILLIS);
    }
}
