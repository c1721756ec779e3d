package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import kz.iin.duplicates.load.CopyPersons;
import kz.iin.sample.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A register grows under connections that have searched it when it was empty, and keep their plans. */
class GrowingRegisterTest {

    private static final int PERSONS = 500;
    /** After so many searches driver and database have settled on how to run the statement. */
    private static final int SETTLED = 12;

    private static final String READ_WHOLE = """
            select sum(seq_scan) from pg_stat_user_tables
            where relname like 'person\\_key%' or relname = 'known_person'""";

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @Test
    void no_search_reads_it_whole() throws Exception {
        stage.database().execute("analyze known_person; analyze person_key");
        try (Connection connection = stage.database().connect()) {
            searchOften(connection);
            new CopyPersons(connection).store(Imported.persons(PERSONS, Population::person));
            long before = readWhole(connection);

            searchOften(connection);

            assertThat(readWhole(connection)).isEqualTo(before);
        }
    }

    private void searchOften(Connection connection) {
        for (int i = 0; i < SETTLED; i++) {
            stage.index().search(connection, Population.person(i));
        }
    }

    private long readWhole(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_force_next_flush()");
        }
        return stage.database().count(READ_WHOLE);
    }
}
