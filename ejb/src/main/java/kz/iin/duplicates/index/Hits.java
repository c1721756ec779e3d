package kz.iin.duplicates.index;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kz.iin.duplicates.key.SearchBounds;
import kz.iin.duplicates.prepared.Algorithm;

/**
 * Who shares keys with the person searched for, or the birth date and many letters; the rarest keys first. One statement,
 * whose work is bounded, see {@link SearchBounds}.
 *
 * @param read the likeliest
 * @param cutOff whether others who share less were left out
 */
record Hits(List<Hit> read, boolean cutOff) {

    static final Hits NONE = new Hits(List.of(), false);

    private static final int CUT_OFF = 7;

    private static final String SEARCH = """
            select * from persons_who_share(
                keys => ?, most => ?, worth => ?, born_on => ?, signature => ?, self => ?, least_alike => ?,
                version => %d, always => %d, of_a_common_key => %s, least_rarity => %s, quiet_date => %d, of_a_date => %d,
                by_letters => %d, first_few => %d, enough => %s, read => %d)
            """.formatted(
                    Algorithm.VERSION,
                    SearchBounds.ALWAYS,
                    SearchBounds.OF_A_COMMON_KEY,
                    SearchBounds.LEAST_RARITY,
                    SearchBounds.QUIET_DATE,
                    SearchBounds.OF_A_DATE,
                    SearchBounds.BY_LETTERS,
                    SearchBounds.FIRST_FEW,
                    SearchBounds.ENOUGH,
                    SearchBounds.READ);

    Hits {
        read = List.copyOf(read);
    }

    /** @param self the person itself, when it is stored already; else 0 */
    static Hits of(KeyedPerson person, long self, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SEARCH)) {
            fill(statement, person, self);
            return of(Rows.of(statement, row -> Map.entry(Hit.read(row), row.getBoolean(CUT_OFF))));
        }
    }

    /** Each row says whether any was left out. */
    private static Hits of(List<Map.Entry<Hit, Boolean>> rows) {
        return new Hits(
                rows.stream().map(Map.Entry::getKey).toList(), rows.stream().anyMatch(Map.Entry::getValue));
    }

    private static void fill(PreparedStatement statement, KeyedPerson person, long self) throws SQLException {
        long[] keys = person.probes();
        statement.setObject(1, keys);
        statement.setObject(2, LongStream.of(keys).mapToInt(SearchBounds::most).toArray());
        statement.setObject(
                3, LongStream.of(keys).mapToDouble(SearchBounds::worth).toArray());
        statement.setInt(4, person.probedDate());
        statement.setLong(5, person.letters());
        statement.setLong(6, self);
        statement.setInt(7, SearchBounds.leastAlike(person.letters()));
    }

    static Array bigints(Connection connection, long[] keys) throws SQLException {
        return connection.createArrayOf("bigint", LongStream.of(keys).boxed().toArray(Long[]::new));
    }
}
