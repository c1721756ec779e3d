package kz.iin.report.edition;

import java.util.List;
import java.util.Objects;

/** @param earlier number of the report that told otherwise */
public record Deltas(String earlier, List<Delta> all) {

    public Deltas {
        Objects.requireNonNull(earlier, "earlier");
        all = List.copyOf(all);
    }
}
