package kz.iin.duplicates.index;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import kz.iin.duplicates.key.SearchBounds;
import kz.iin.duplicates.prepared.Algorithm;

/**
 * Who shares keys with the person searched for, or the birth date and many letters; the rarest keys first. One statement,
 * whose work is bounded, see {@link SearchBounds}: of all who are found {@link #MOST} are read.
 */
final class Hits {

    /** So many persons are compared at most. */
    static final int MOST = 200;

    private static final String SEARCH = """
            select * from persons_who_share(
                keys => ?, most => ?, born_on => ?, signature => ?, self => ?, version => %d,
                always => %d, of_a_common_key => %s, least_rarity => %s, of_a_date => %d, by_letters => %d, read => %d)
            """.formatted(
                    Algorithm.VERSION,
                    SearchBounds.ALWAYS,
                    SearchBounds.OF_A_COMMON_KEY,
                    SearchBounds.LEAST_RARITY,
                    SearchBounds.OF_A_DATE,
                    SearchBounds.BY_LETTERS,
                    MOST + 2);

    private Hits() {}

    /** @param self the person itself, when it is stored already; else 0 */
    static List<Hit> of(KeyedPerson person, long self, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SEARCH)) {
            long[] keys = person.probes();
            statement.setObject(1, keys);
            statement.setObject(
                    2, LongStream.of(keys).mapToInt(SearchBounds::most).toArray());
            statement.setInt(3, person.probedDate());
            statement.setLong(4, person.letters());
            statement.setLong(5, self);
            return Rows.of(statement, Hit::read);
        }
    }

    static Array bigints(Connection connection, long[] keys) throws SQLException {
        return connection.createArrayOf("bigint", LongStream.of(keys).boxed().toArray(Long[]::new));
    }
}
