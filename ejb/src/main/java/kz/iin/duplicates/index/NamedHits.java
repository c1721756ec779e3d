package kz.iin.duplicates.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import kz.iin.duplicates.prepared.Algorithm;
import kz.iin.number.Iin;

/** Who is known under the numbers that a registry named. */
final class NamedHits {

    private static final String NAMED = """
            select id, origin, application_id, iin, prepared, case when algorithm <> ? then written end
            from known_person where iin = any(?) and ended_at is null order by id""";

    private NamedHits() {}

    static List<Hit> of(Set<Iin> numbers, Connection connection) throws SQLException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        try (PreparedStatement statement = connection.prepareStatement(NAMED)) {
            statement.setInt(1, Algorithm.VERSION);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", numbers.stream().map(Iin::value).toArray()));
            return Rows.of(statement, Hit::read);
        }
    }
}
