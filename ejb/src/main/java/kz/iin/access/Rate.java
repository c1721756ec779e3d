package kz.iin.access;

/**
 * How often a sender may call.
 *
 * @param perSecond in the long run
 * @param burst at once, after a rest
 */
public record Rate(int perSecond, int burst) {

    public Rate {
        if (perSecond < 1 || burst < perSecond) {
            throw new IllegalArgumentException("rate: one in a second at least, and no burst smaller than a second's");
        }
    }
}
