package kz.iin.report.form;

import java.util.List;
import java.util.Objects;

/**
 * A table of the printed report.
 *
 * @param columns headings of the cells behind the label; their number is that of the cells of each row
 * @param isDrawn whether bars stand beside the numbers
 */
record Section(String title, List<String> columns, List<Row> rows, boolean isDrawn) {

    Section {
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param cells as they are printed
     * @param bar how long it is drawn, in the measure of the longest one
     * @param earlier the same of the period before
     */
    record Row(String label, List<String> cells, long bar, long earlier) {

        Row {
            Objects.requireNonNull(label, "label");
            cells = List.copyOf(cells);
        }

        Row(String label, List<String> cells) {
            this(label, cells, 0, 0);
        }
    }
}
