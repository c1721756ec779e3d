package kz.iin.bench;

/**
 * How much is measured: the properties {@code iin.bench.*}, whose defaults stand in the profile {@code bench}.
 *
 * @param boots starts of each kind
 * @param rounds rounds of each kind
 * @param roundSeconds how long a round lasts
 * @param applications how many go the whole way against the clock
 * @param heapApplications how many come between the two looks at the heap
 * @param drainRows how many messages wait in the outbox
 * @param auditEntries how many entries the audit has
 * @param persons how many the register of {@code duplicates} holds
 */
record Sizes(
        int boots,
        int rounds,
        int roundSeconds,
        int applications,
        int heapApplications,
        int drainRows,
        int auditEntries,
        int persons) {

    static Sizes ofSystem() {
        return new Sizes(
                of("boots"),
                of("rounds"),
                of("round-seconds"),
                of("applications"),
                of("heap-applications"),
                of("drain-rows"),
                of("audit-entries"),
                of("persons"));
    }

    /** One that a single benchmark wants. */
    static int of(String name) {
        int size = Integer.getInteger("iin.bench." + name, 0);
        if (size < 1) {
            throw new IllegalArgumentException("iin.bench." + name + ": at least 1");
        }
        return size;
    }
}
