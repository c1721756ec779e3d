package kz.iin.queue;

/**
 * How much waits in a queue, counted no further than it is shown.
 *
 * @param more whether there are more than that
 */
public record QueueCount(int counted, boolean more) {

    static final int MOST = 99;

    static QueueCount of(int found) {
        return new QueueCount(Math.min(found, MOST), found > MOST);
    }
}
