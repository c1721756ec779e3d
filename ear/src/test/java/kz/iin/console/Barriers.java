package kz.iin.console;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What keeps somebody from reading or using a page, as far as a program can tell: WCAG 2.2 AA. */
final class Barriers {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Barriers() {}

    /** As it stands now: an act may have changed it since it was opened. */
    static List<String> of(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(Rule::toString)
                        .toList();
    }
}
