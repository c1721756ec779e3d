package kz.iin.report.request;

import kz.iin.shared.DomainException;

/** The days asked for are no period: the last one before the first one, or more than ten years, or years before the service. */
public class WrongPeriod extends DomainException {

    public WrongPeriod() {
        super("WRONG_PERIOD", "to", "not before the first day, which is not before 2000, and within ten years of it");
    }
}
