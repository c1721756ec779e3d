package kz.iin.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.index.KeyedPerson;

/** The names most similar by trigrams. */
final class TrigramSearch {

    private static final String SEARCH = """
            select id from known_person where split_part(prepared, '|', 2) % ?
            order by similarity(split_part(prepared, '|', 2), ?) desc limit 20""";

    private final Connection connection;

    TrigramSearch(Connection connection) {
        this.connection = connection;
    }

    long nanos(PersonData person) {
        String names = KeyedPerson.of(person).stored().split("\\|")[1];
        long begin = System.nanoTime();
        try (PreparedStatement statement = connection.prepareStatement(SEARCH)) {
            statement.setString(1, names);
            statement.setString(2, names);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return System.nanoTime() - begin;
    }
}
