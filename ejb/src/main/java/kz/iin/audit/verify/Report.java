package kz.iin.audit.verify;

import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Tells the log what a verification found: each fault with its place. */
final class Report {

    private static final Logger LOG = Logger.getLogger(Report.class.getName());

    private Report() {}

    static void log(Verification verification) {
        verification.faults().forEach(fault -> LOG.log(Level.SEVERE, "Audit: {0}", fault));
        LOG.log(
                verification.isIntact() ? Level.INFO : Level.SEVERE,
                verification.isIntact()
                        ? "Audit intact: {0} entries, {1} details, {2} without place yet"
                        : "AUDIT BROKEN: {3} faults in {0} entries, {1} details, {2} without place yet",
                Stream.of(
                                verification.entries(),
                                verification.details(),
                                verification.waiting(),
                                verification.faultCount())
                        .map(String::valueOf)
                        .toArray());
    }
}
