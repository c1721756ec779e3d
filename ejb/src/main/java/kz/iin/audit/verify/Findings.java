package kz.iin.audit.verify;

import java.util.ArrayList;
import java.util.List;

/** Collects what a verification finds; of a great many faults the first ones are enough. */
final class Findings {

    private static final int MOST_KEPT = 100;

    private final List<Fault> faults = new ArrayList<>();
    private long faultCount;
    private long entries;
    private long details;
    private long waiting;

    void add(Fault fault) {
        faultCount++;
        if (faults.size() < MOST_KEPT) {
            faults.add(fault);
        }
    }

    void countEntry() {
        entries++;
    }

    void countDetail() {
        details++;
    }

    void countWaiting() {
        waiting++;
    }

    Verification verification() {
        return new Verification(entries, details, waiting, faults, faultCount);
    }
}
