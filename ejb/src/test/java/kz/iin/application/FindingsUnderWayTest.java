package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kz.iin.testdb.MigratedDatabase;
import org.junit.jupiter.api.Test;

/** What migrations find about applications that were under way; temporary tables stand before the real ones. */
class FindingsUnderWayTest {

    private static final String STAGE = """
        create temp table application (id bigint, status text);
        create temp table presented_papers (application_id bigint, mrz text, visual_surname text, visual_given_name text);
        create temp table reading_difference (application_id bigint, compared text, contrast text);
        create temp table finding (application_id bigint, check_name text, passed boolean, found_at timestamptz);
        insert into application values (1, 'AWAITING_DECISION'), (2, 'CHECKING'), (3, 'FORMED'), (4, 'CHECKING');
        insert into presented_papers values (1, 'zone', 'ADEYEMI', null), (2, 'zone', null, null),
            (3, 'zone', null, null), (4, null, null, null);
        insert into reading_difference values (1, 'MRZ_AND_VIZ', 'CONTRADICTION'), (1, 'VIZ_AND_FORM', 'CONTRADICTION'),
            (2, 'MRZ_ITSELF', 'WRONG_CHECK_DIGIT'), (2, 'MRZ_AND_FORM', 'LESS_KNOWN');
        """;

    @Test
    void who_decides_finds_what_was_read_in_the_document_of_an_earlier_application() throws Exception {
        try (Connection connection = MigratedDatabase.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(STAGE);

            statement.execute(migration("V035__findings_of_the_counter.sql"));

            assertThat(findings(statement))
                    .containsExactlyInAnyOrder(
                            "1 COUNTER_MRZ true",
                            "1 COUNTER_VIZ false",
                            "1 COUNTER_FORM false",
                            "2 COUNTER_MRZ false",
                            "2 COUNTER_FORM true");
            connection.rollback();
        }
    }

    /** One that gets another number reported goes to the adjudicators, and would wait there for good. */
    @Test
    void whoever_was_under_way_before_there_was_an_index_waits_for_no_verdict() throws Exception {
        try (Connection connection = MigratedDatabase.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                create temp table application (id bigint, status text, status_since timestamptz default current_timestamp);
                create temp table finding (application_id bigint, check_name text, passed boolean, found_at timestamptz);
                insert into application (id, status) values (1, 'REGISTERED'), (2, 'CHECKING'), (3, 'ADJUDICATION'),
                    (4, 'AWAITING_DECISION'), (5, 'FORMED'), (6, 'REFUSED'), (7, 'WITHDRAWN')""");

            statement.execute(migration("V048__candidates_and_verdicts.sql"));

            assertThat(findings(statement))
                    .containsExactlyInAnyOrder(
                            "1 KNOWN_PERSON true", "2 KNOWN_PERSON true", "3 KNOWN_PERSON true", "4 KNOWN_PERSON true");
            connection.rollback();
        }
    }

    private static List<String> findings(Statement statement) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select application_id, check_name, passed from finding")) {
            while (rows.next()) {
                found.add(rows.getLong(1) + " " + rows.getString(2) + " " + rows.getBoolean(3));
            }
        }
        return found;
    }

    /** Its rows, without the constraints of the real table. */
    private static String migration(String name) throws IOException {
        try (InputStream file = Application.class.getResourceAsStream("/kz/iin/schema/" + name)) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int insert = sql.indexOf("insert into");
            return sql.substring(insert, sql.indexOf(';', insert));
        }
    }
}
