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

    /** A key that few persons share leads to them, each proving as much as they are few. */
    private static final String SEARCH = """
            with hit as materialized (
                select found.person_id, found.rarity
                from (select key, %1$s as most from unnest(?::bigint[]) as given (key)) as probe
                cross join lateral (
                    select few.person_id,
                        case when probe.most >= %7$d or count(*) over () < probe.most
                            then 1::float8 / count(*) over () else %2$s::float8 end::float4 as rarity
                    from (select person_id from person_key where person_key.key = probe.key limit probe.most) as few) as found
                union all
                (select born.id, %3$s::float4
                from (
                    select few.id, few.letters, count(*) over () as persons
                    from (
                        select id, letters from known_person
                        where birth_date = ? and ended_at is null limit %4$d) as few) as born
                where born.persons < %4$d
                order by bit_count((born.letters & ?)::bit(64)) desc limit %5$d)),
            ranked as materialized (
                select person_id, sum(rarity) as rarity from hit group by person_id
                having sum(rarity) >= %3$s::float4 order by rarity desc limit %6$d)
            select person.id, person.origin, person.application_id, person.iin, person.prepared, person.written
            from ranked
            cross join lateral (
                select id, origin, application_id, iin, prepared, case when algorithm <> ? then written end as written
                from known_person
                where known_person.id = ranked.person_id and ended_at is null and id <> ? offset 0) as person
            order by ranked.rarity desc
            """.formatted(
                    SearchBounds.most("key"),
                    SearchBounds.OF_A_COMMON_KEY,
                    SearchBounds.LEAST_RARITY,
                    SearchBounds.OF_A_DATE,
                    SearchBounds.BY_LETTERS,
                    MOST + 2,
                    SearchBounds.ALWAYS);

    private Hits() {}

    /** @param self the person itself, when it is stored already; else 0 */
    static List<Hit> of(KeyedPerson person, long self, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SEARCH)) {
            statement.setObject(1, person.probes());
            statement.setInt(2, person.probedDate());
            statement.setLong(3, person.letters());
            statement.setInt(4, Algorithm.VERSION);
            statement.setLong(5, self);
            return Rows.of(statement, Hit::read);
        }
    }

    static Array bigints(Connection connection, long[] keys) throws SQLException {
        return connection.createArrayOf("bigint", LongStream.of(keys).boxed().toArray(Long[]::new));
    }
}
