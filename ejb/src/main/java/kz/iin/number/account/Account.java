package kz.iin.number.account;

import java.util.List;

/**
 * What the account came to.
 *
 * @param formed numbers of series of ours
 * @param neverUsed sequences without check digit that were stepped over
 * @param discrepancies the first of them
 * @param discrepancyCount all of them
 */
public record Account(long formed, long neverUsed, List<Discrepancy> discrepancies, long discrepancyCount) {

    public Account {
        discrepancies = List.copyOf(discrepancies);
    }

    public boolean isWhole() {
        return discrepancyCount == 0;
    }
}
