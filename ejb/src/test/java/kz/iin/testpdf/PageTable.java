package kz.iin.testpdf;

import java.util.List;

/**
 * A table as a reader is told it who cannot see the page.
 *
 * @param title the heading before it
 * @param rows the first one names the columns; without empty cells, and without the spaces that lines lose where they wrap
 */
public record PageTable(String title, List<List<String>> rows) {

    public PageTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** As a text is told in a cell. */
    static String cell(String text) {
        return text.replaceAll("[\\s\u00A0\u200B]", "");
    }

    /** One whose texts may have spaces. */
    public static PageTable of(String title, List<List<String>> rows) {
        return new PageTable(
                cell(title),
                rows.stream()
                        .map(row -> row.stream()
                                .map(PageTable::cell)
                                .filter(text -> !text.isEmpty())
                                .toList())
                        .toList());
    }
}
