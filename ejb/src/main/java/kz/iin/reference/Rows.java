package kz.iin.reference;

import java.util.List;

/** Where rows come from. */
@FunctionalInterface
interface Rows {

    List<Row> of(String sql);
}
