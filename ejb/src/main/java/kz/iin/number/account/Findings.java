package kz.iin.number.account;

import java.util.ArrayList;
import java.util.List;
import kz.iin.number.account.Discrepancy.Kind;

/** Collects what does not add up; of a great many discrepancies the first ones are enough. */
final class Findings {

    private static final int MOST_KEPT = 100;

    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private long discrepancyCount;
    private long formed;
    private long neverUsed;

    void add(Kind kind, String at) {
        discrepancyCount++;
        if (discrepancies.size() < MOST_KEPT) {
            discrepancies.add(new Discrepancy(kind, at));
        }
    }

    void countFormed() {
        formed++;
    }

    void countNeverUsed() {
        neverUsed++;
    }

    Account account() {
        return new Account(formed, neverUsed, discrepancies, discrepancyCount);
    }
}
