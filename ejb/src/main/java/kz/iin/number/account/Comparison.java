package kz.iin.number.account;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kz.iin.number.account.Discrepancy.Kind;

/** Compares the ledger with the applications and with the change feed: each query tells where they contradict each other. */
enum Comparison {
    NUMBER_TWICE(Kind.NUMBER_TWICE, Comparison.PLACE + """
        from formed_number n where iin in (select iin from formed_number group by iin having count(*) > 1)
        group by series, birth_digits, serial"""),
    APPLICATION_TWICE(Kind.APPLICATION_TWICE, """
        select 'application ' || application_id from formed_number group by application_id having count(*) > 1"""),
    WITHOUT_APPLICATION(Kind.WITHOUT_APPLICATION, Comparison.PLACE + """
        from formed_number n left join application a on a.id = n.application_id
        where a.id is null or a.status not in ('FORMED', 'ISSUED', 'HANDED_OVER', 'ANNULLED')
            or a.decided_by <> n.formed_by"""),
    WITHOUT_NUMBER(Kind.WITHOUT_NUMBER, """
        select 'application ' || number from application a
        where status in ('FORMED', 'ISSUED', 'HANDED_OVER', 'ANNULLED')
            and not exists (select from formed_number where application_id = a.id)"""),
    OF_OUR_SERIES(Kind.OF_OUR_SERIES, Comparison.PLACE + """
        from formed_number n where source = 'MVD' and exists (
            select from number_series where owner = 'SELF' and digit7 = substr(n.iin, 7, 1)::smallint
                and n.serial between first_serial and last_serial)"""),
    ANNULMENT_NOT_TOLD(Kind.ANNULMENT_NOT_TOLD, Comparison.PLACE + """
        from formed_number n join application a on a.id = n.application_id
        where a.status = 'ANNULLED'
            and not exists (select from number_change where iin = n.iin and kind = 'ANNULLED')"""),
    NOT_ANNULLED(Kind.NOT_ANNULLED, Comparison.PLACE + """
        from formed_number n join application a on a.id = n.application_id
        where a.status <> 'ANNULLED'
            and exists (select from number_change where iin = n.iin and kind = 'ANNULLED')""");

    private static final String PLACE =
            "select coalesce(series, 'MVD') || '/' || birth_digits || '/' || lpad(serial::text, 4, '0') ";

    private final Kind kind;
    private final String query;

    Comparison(Kind kind, String query) {
        this.kind = kind;
        this.query = query;
    }

    void compare(Connection connection, Findings findings) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                findings.add(kind, row.getString(1));
            }
        }
    }
}
