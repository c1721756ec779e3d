package kz.iin.report.request;

import kz.iin.shared.DomainException;

/** No mission has this code. */
public class UnknownMission extends DomainException {

    public UnknownMission() {
        super("UNKNOWN_MISSION", "mission", "the code of a mission");
    }
}
