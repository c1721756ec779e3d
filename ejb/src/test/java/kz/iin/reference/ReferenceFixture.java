package kz.iin.reference;

import kz.iin.documents.Treaties;
import kz.iin.testdb.MigratedDatabase;

/** The reference data as the migrations load them. */
public final class ReferenceFixture {

    static final Rows ROWS =
            sql -> MigratedDatabase.rows(sql).stream().map(Row::of).toList();

    private ReferenceFixture() {}

    public static Treaties treaties() {
        return new ReadTreaties(ROWS).all();
    }
}
