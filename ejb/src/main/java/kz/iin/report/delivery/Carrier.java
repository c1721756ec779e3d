package kz.iin.report.delivery;

import java.io.IOException;
import java.util.List;
import kz.iin.mail.Enclosure;

/** Brings reports in one way. Brought twice, a report arrives as the same one. */
interface Carrier {

    Way way();

    /** Whom it brings them to; nobody where it is not configured. */
    List<String> recipients();

    /**
     * @return whether it has arrived; if not, it is on its way, and its row is settled by the answer
     * @throws IOException if it did not arrive; it is tried again
     */
    boolean carry(Delivery delivery, List<Enclosure> forms) throws IOException;
}
