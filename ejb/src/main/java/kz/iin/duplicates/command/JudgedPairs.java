package kz.iin.duplicates.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import kz.iin.duplicates.estimation.ScoredPair;
import kz.iin.duplicates.index.Rows;

/** Pairs on which an adjudicator gave a verdict; the last one on a candidate counts. */
final class JudgedPairs {

    private static final String READ =
            "select bits, case verdict when 'SAME' then 1 else 0 end from labelled_pair order by id";

    private JudgedPairs() {}

    /** With the bits that they were found with. */
    static List<ScoredPair> read(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            return Rows.of(statement, row -> new ScoredPair(row.getDouble(1), row.getInt(2)));
        }
    }
}
