package kz.iin.application;

import kz.iin.shared.DomainException;

/** The data were corrected since the caller saw them: nothing is changed. */
public class StaleVersion extends DomainException {

    public StaleVersion(ApplicationNumber number, int version) {
        super("STALE_VERSION", "expectedVersion", "application " + number + " has version " + version, number, version);
    }
}
