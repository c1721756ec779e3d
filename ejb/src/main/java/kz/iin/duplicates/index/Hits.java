package kz.iin.duplicates.index;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import kz.iin.duplicates.prepared.Algorithm;

/**
 * Who shares a key with the person searched for, or the birth date and many letters; the rarest key first. One statement,
 * whose work is bounded: of a key that many share some are taken, of all who are found {@link #MOST} are read.
 */
final class Hits {

    /** So many persons are compared at most. */
    static final int MOST = 200;

    private static final int MOST_OF_A_KEY = 400;
    private static final int MOST_OF_A_DATE = 20_000;
    private static final int MOST_BY_LETTERS = 10;

    /**
     * A key shared by n persons proves 1/n, letters alone 1/100. Who shares less, such as one key that hundreds have, is not
     * read: of ten million those are many, and no candidates.
     */
    private static final String SEARCH = """
            with hit as materialized (
                select found.person_id, found.rarity
                from unnest(?::bigint[]) as probe (key)
                cross join lateral (
                    select few.person_id, 1.0::float4 / count(*) over () as rarity
                    from (select person_id from person_key where person_key.key = probe.key limit %d) as few) as found
                union all
                (select near.id, 0.01::float4
                from unnest(?::integer[]) as born (birth_date)
                cross join lateral (
                    select few.id, bit_count((few.letters & ?)::bit(64))::float4 as shared,
                        bit_count(few.letters::bit(64)) as all_letters
                    from (
                        select id, letters from known_person
                        where known_person.birth_date = born.birth_date and ended_at is null limit %d) as few) as near
                where near.shared >= 0.3 * least(near.all_letters, ?) and near.shared > 0
                order by near.shared desc limit %d)),
            ranked as materialized (
                select person_id, sum(rarity) as rarity from hit group by person_id
                having sum(rarity) >= 0.0099 order by rarity desc limit %d)
            select person.id, person.origin, person.application_id, person.iin, person.prepared,
                case when person.algorithm <> ? then person.written end
            from ranked
            cross join lateral (select * from known_person where known_person.id = ranked.person_id offset 0) as person
            where person.ended_at is null and person.id <> ?
            order by ranked.rarity desc
            """.formatted(MOST_OF_A_KEY, MOST_OF_A_DATE, MOST_BY_LETTERS, MOST + 2);

    private Hits() {}

    /** @param self the person itself, when it is stored already; else 0 */
    static List<Hit> of(KeyedPerson person, long self, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SEARCH)) {
            statement.setArray(1, bigints(connection, person.probes()));
            statement.setArray(2, connection.createArrayOf("integer", person.probedDates()));
            statement.setLong(3, person.letters());
            statement.setInt(4, Long.bitCount(person.letters()));
            statement.setInt(5, Algorithm.VERSION);
            statement.setLong(6, self);
            return Rows.of(statement, Hit::read);
        }
    }

    static Array bigints(Connection connection, long[] keys) throws SQLException {
        return connection.createArrayOf("bigint", LongStream.of(keys).boxed().toArray(Long[]::new));
    }
}
