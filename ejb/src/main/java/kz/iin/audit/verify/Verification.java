package kz.iin.audit.verify;

import java.util.List;

/**
 * What a verification found.
 *
 * @param entries how many have a place in the chain
 * @param details how many were compared with their digests
 * @param waiting how many have no place yet
 * @param faults the first of them, in the order of the chain
 * @param faultCount all of them
 */
public record Verification(long entries, long details, long waiting, List<Fault> faults, long faultCount) {

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean isIntact() {
        return faultCount == 0;
    }
}
