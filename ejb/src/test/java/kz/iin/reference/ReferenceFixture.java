package kz.iin.reference;

import kz.iin.documents.Treaties;
import kz.iin.rules.RuleSets;
import kz.iin.testdb.MigratedDatabase;

/** The reference data as the migrations load them. */
public final class ReferenceFixture {

    static final Rows ROWS =
            sql -> MigratedDatabase.rows(sql).stream().map(Row::of).toList();

    private ReferenceFixture() {}

    public static ReferenceData data() {
        return ReferenceData.read(ROWS);
    }

    public static RuleSets ruleSets() {
        return new ReadRuleSets(ROWS).all();
    }

    public static Treaties treaties() {
        return new ReadTreaties(ROWS).all();
    }
}
