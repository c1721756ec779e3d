package kz.iin.duplicates.comparison;

import java.util.List;

/** How alike two names are, word by word. */
record NameLikeness(List<Evidence> evidence) {

    NameLikeness {
        evidence = List.copyOf(evidence);
    }

    static final NameLikeness UNKNOWN = new NameLikeness(List.of());

    double bits() {
        return evidence.stream().mapToDouble(Evidence::bits).sum();
    }

    boolean differs(Field field) {
        return evidence.stream().anyMatch(one -> one.field() == field && one.agreement() == Agreement.DIFFERENT);
    }
}
