package kz.iin.report.request;

import kz.iin.shared.DomainException;

/** The last day asked for is not over: nobody knows what will happen in it. */
public class FutureCutOff extends DomainException {

    public FutureCutOff() {
        super("FUTURE_CUT_OFF", "to", "a day that is over in Astana");
    }
}
