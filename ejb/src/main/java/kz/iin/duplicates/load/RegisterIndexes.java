package kz.iin.duplicates.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import kz.iin.duplicates.prepared.Algorithm;

/**
 * The indexes of the register, taken away for the first load and built after it: nothing is found meanwhile. That of the
 * numbers stays: each batch asks who holds its own, and no number may come in twice.
 */
public final class RegisterIndexes {

    private static final String TAKE_AWAY = """
            alter table person_key_%1$d drop constraint if exists person_key_%1$d_pk;
            drop index if exists person_key_%1$d_pk;
            drop index if exists known_person_born""";

    private static final String BUILD = """
            set maintenance_work_mem = '512MB';
            create unique index if not exists person_key_%1$d_pk on person_key_%1$d (key, person_id);
            create unique index if not exists known_person_iin_once on known_person (iin)
                where iin is not null and ended_at is null;
            create index if not exists known_person_born on known_person (birth_date) include (letters, id)
                where ended_at is null""";

    /** So that the indexes alone answer. */
    private static final String[] TIDY = {"vacuum analyze known_person", "vacuum analyze person_key"};

    private final Connection connection;

    public RegisterIndexes(Connection connection) {
        this.connection = connection;
    }

    public void takeAway() throws SQLException {
        run(TAKE_AWAY.formatted(Algorithm.VERSION));
    }

    /** Those that are missing. */
    public void build() throws SQLException {
        run(BUILD.formatted(Algorithm.VERSION));
        for (String step : TIDY) {
            run(step);
        }
    }

    private void run(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
