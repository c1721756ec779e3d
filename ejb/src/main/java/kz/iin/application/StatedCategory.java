package kz.iin.application;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The category that the applicant states, with the papers brought for it, by their codes in the rule set of the day of
 * application (joint order of 2025).
 */
public record StatedCategory(String code, Set<String> papers) {

    public StatedCategory {
        Objects.requireNonNull(code, "code");
        papers = Set.copyOf(papers);
    }

    /** Always in the same order. */
    public List<String> sortedPapers() {
        return papers.stream().sorted().toList();
    }
}
