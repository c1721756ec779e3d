package kz.iin.report.delivery;

import java.util.Objects;

/**
 * A report on its way.
 *
 * @param recipient an address, a folder
 * @param tries this one included
 */
record Delivery(long id, String edition, Way way, String recipient, int tries) {

    Delivery {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(recipient, "recipient");
    }
}
